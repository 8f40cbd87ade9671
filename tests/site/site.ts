import type { ServerResponse } from 'node:http';
import { gzipSync } from 'node:zlib';
import { marked } from './marked.ts';
import { type Anchor, frameAround, listPage, offerPage, redirectByMeta, redirectByScript } from './markup.ts';
import { type Paper, pages } from './reports.ts';

export type Answer = (response: ServerResponse) => void;

export interface Site {
  readonly routes: ReadonlyMap<string, Answer>;
  /** Where a reader would begin: one for each column. */
  readonly columns: readonly string[];
  /** The bytes of every report that may be had, by the address that brings them. */
  readonly reports: ReadonlyMap<string, Buffer>;
  /** Everything that has to be asked for, each once: lists, pages, files, what turns out to be a trap. */
  readonly wanted: readonly string[];
  /** The redirect that leads to an address, by that address. */
  readonly ways: ReadonlyMap<string, string>;
}

const title = (body: string, year: number): string => `青禾市${body}${year}年政府信息公开工作年度报告`;
const BODIES = ['统计局', '教育局', '水利局', '农业农村局', '卫生健康委员会', '交通运输局'];
const at = <T>(list: readonly T[], index: number): T => {
  const found = list[index % list.length];
  if (found === undefined) throw new Error('an empty list');
  return found;
};

const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg==',
  'base64',
);

/** A site under construction: what is served, and what of it a guest is to take. */
class Plan {
  readonly routes = new Map<string, Answer>();
  readonly reports = new Map<string, Buffer>();
  readonly wanted: string[] = ['/robots.txt'];
  readonly columns: string[] = [];
  readonly ways = new Map<string, string>();
  count = 0;
  readonly sheet: number;

  constructor(sheet: number) {
    this.sheet = sheet;
  }

  serve(path: string, body: string | Buffer, headers: Record<string, string> = {}): void {
    this.routes.set(path, (response) => response.writeHead(200, headers).end(body));
  }
  want(path: string, body: string | Buffer, headers: Record<string, string> = {}): void {
    this.serve(path, body, headers);
    this.wanted.push(path);
  }
  report(path: string, bytes: Buffer, headers: Record<string, string> = {}): void {
    this.want(path, bytes, headers);
    this.reports.set(path, bytes);
  }
  page(path: string): void {
    this.count += 1;
    this.report(path, marked(at(pages, this.count), this.count), { 'content-type': 'text/html' });
  }
  trap(name: string, answer: Answer, times: number): Anchor {
    this.routes.set(`/trap/${name}`, answer);
    for (let count = 0; count < times; count += 1) this.wanted.push(`/trap/${name}`);
    return { href: `/trap/${name}`, text: title(at(BODIES, this.wanted.length), 2022) };
  }
  file(papers: readonly Paper[]): Paper {
    this.count += 1;
    const paper = at(papers, this.count);
    return { ending: paper.ending, bytes: marked(paper, this.count) };
  }
}

const chunks = (total: number, size: number): readonly number[][] =>
  Array.from({ length: Math.ceil(total / size) }, (_, page) =>
    Array.from({ length: Math.min(size, total - page * size) }, (_, index) => page * size + index),
  );

/** Pages as articles, paging written by a script (`createPageHTML`), and most of the traps. */
const articles = (plan: Plan, total: number, traps: readonly Anchor[]): void => {
  const sheets = chunks(total, plan.sheet);
  for (const [page, sheet] of sheets.entries()) {
    const anchors = sheet.map((index): Anchor => {
      const path = `/zfxxgk/nb/202401/t20240120_${index}.html`;
      plan.page(path);
      return { href: `./202401/t20240120_${index}.html`, text: title(at(BODIES, index), 2023) };
    });
    const name = page === 0 ? 'index.html' : `index_${page}.html`;
    const paging = `<div id="page"><script>createPageHTML(${sheets.length}, ${page}, "index", "html");</script></div>`;
    plan.want(
      `/zfxxgk/nb/${name}`,
      listPage('政府信息公开年报', page === 0 ? [...anchors, ...traps] : anchors, paging),
    );
  }
  plan.columns.push('/zfxxgk/nb/index.html');
};

/** `白鹭县2023年年报` in GBK, as servers write it without a word about it. */
const GBK = Buffer.from('b0d7f0d8cfd832303233c4eac4eab1a8', 'hex').toString('latin1');

const OFFERS: readonly ((path: string, name: string) => string)[] = [
  (path, name) => `<a href="${path}">附件：${name}</a>`,
  (path, name) => `<a href="javascript:window.open('${path}')">${name}</a>`,
  (path, name) => `<a href="#" onclick="return download('${path}')">${name}</a>`,
  (path, name) => `<a href="/pdfjs/web/viewer.html?file=${encodeURIComponent(path)}">${name}</a>`,
  (path) => `<iframe src="${path}" width="100%"></iframe>`,
];

/** Pages that offer files in every way, a next link from list to list, and a way back that makes a loop. */
const offers = (plan: Plan, total: number, papers: readonly Paper[]): void => {
  const sheets = chunks(total, plan.sheet);
  for (const [page, sheet] of sheets.entries()) {
    const anchors = sheet.map((index): Anchor => {
      const { ending, bytes } = plan.file(papers);
      const path = `/files/${index}/P${index}.${ending}`;
      const name = `${title(at(BODIES, index), 2023)}.${ending}`;
      const headers = { 'content-disposition': `attachment; filename="${GBK}.${ending}"`, 'content-type': 'text/html' };
      plan.report(path, bytes, headers);
      plan.want(
        `/art/2024/art_${index}.html`,
        offerPage(title(at(BODIES, index), 2023), at(OFFERS, index)(path, name)),
      );
      return {
        href: `/art/2024/art_${index}.html`,
        text: `${title(at(BODIES, index), 2023).slice(0, 18)}...`,
        more: ` title="${title(at(BODIES, index), 2023)}"`,
      };
    });
    const back = page > 0 ? `<a href="index${page > 1 ? `_${page}` : ''}.html">上一页</a>` : '';
    const onwards = page + 1 < sheets.length ? `<a href="index_${page + 2}.html">下一页</a>` : '';
    plan.want(
      `/col/nb/index${page > 0 ? `_${page + 1}` : ''}.html`,
      listPage('年度报告', anchors, `<p>${back}${onwards}</p>`),
    );
  }
  plan.columns.push('/col/nb/index.html');
};

/** Lists that lead straight to files, with numbered links. */
const downloads = (plan: Plan, total: number, papers: readonly Paper[]): void => {
  const sheets = chunks(total, plan.sheet);
  for (const [page, sheet] of sheets.entries()) {
    const anchors = sheet.map((index): Anchor => {
      const { ending, bytes } = plan.file(papers);
      const path = index % 2 ? `/tjj/nb/${index}.${ending}` : `/tjj/download?id=${index}`;
      plan.report(path, bytes, { 'content-type': 'application/octet-stream' });
      return { href: path, text: `${at(BODIES, index)}${2014 + (index % 10)}年年报` };
    });
    const numbers = sheets.map((_, number) => `<a href="list.jsp?page=${number + 1}">${number + 1}</a>`).join(' ');
    plan.want(
      `/tjj/list.jsp?page=${page + 1}`,
      listPage('信息公开年报', anchors, `<div class="pager">${numbers}</div>`),
    );
  }
  plan.columns.push('/tjj/list.jsp?page=1');
};

const WAYS: readonly ((plan: Plan, path: string, to: string) => void)[] = [
  (plan, path, to) => plan.want(path, redirectByScript(to)),
  (plan, path, to) => plan.want(path, redirectByMeta(to)),
  (plan, path, to) => plan.want(path, frameAround(to)),
  (plan, path, to) => {
    plan.routes.set(path, (response) => response.writeHead(302, { location: to }).end());
    plan.wanted.push(path);
    plan.ways.set(to, path);
  },
];

/** A list of bodies, each with lists of years, whose reports stand behind pages that only point on. */
const bodies = (plan: Plan, total: number): void => {
  const share = Math.ceil(total / BODIES.length);
  const anchors = BODIES.map((body, which): Anchor => {
    const count = Math.max(0, Math.min(share, total - which * share));
    const reports = Array.from({ length: count }, (_, index): Anchor => {
      const path = `/bm/${which}/2023/${index}.html`;
      plan.page(path);
      if (index % 2 === 0) return { href: path, text: `2023年度报告` };
      const way = `/bm/${which}/2023/go${index}.html`;
      at(WAYS, (index >> 1) + which)(plan, way, path);
      return { href: way, text: title(body, 2023) };
    });
    plan.want(`/bm/${which}/index.html`, listPage(body, [{ href: '2023/', text: '2023年' }], ''));
    plan.want(`/bm/${which}/2023/`, listPage(`${body}2023年`, reports, ''));
    return { href: `${which}/index.html`, text: `青禾市${body}` };
  });
  plan.want('/bm/', listPage('部门年报', anchors, ''));
  plan.columns.push('/bm/');
};

/** Pages with a picture in their text. */
const pictured = (plan: Plan, total: number, failing: readonly Anchor[]): void => {
  const anchors = Array.from({ length: total }, (_, index): Anchor => {
    plan.count += 1;
    const plain = pages.filter(({ bytes: own }) => own.includes('<table') && !own.includes('SiteName'));
    const picture = Buffer.concat([PNG, Buffer.from(`${index}`)]);
    const image = `<p><img src="../images/W${index}.png" width="600" height="400"></p>`;
    const bytes = marked(at(plain, plan.count), plan.count);
    const latin1 = bytes.toString('latin1');
    const lastTable = latin1.lastIndexOf('</table>') + '</table>'.length;
    plan.report(
      `/jd/nb/2023/${index}.html`,
      Buffer.from(latin1.slice(0, lastTable) + image + latin1.slice(lastTable), 'latin1'),
    );
    plan.want(`/jd/nb/images/W${index}.png`, picture, { 'content-type': 'image/png' });
    return { href: `2023/${index}.html`, text: title(`${at(BODIES, index)}街道办事处`, 2023) };
  });
  plan.want('/jd/nb/index.html', listPage('街道年报', [...anchors, ...failing], ''));
  plan.columns.push('/jd/nb/index.html');
};

/** Some 200 KB that unpack to more than any document may have. */
const BOMB = gzipSync(Buffer.alloc(210 * 2 ** 20));

const endless = (response: ServerResponse): void => {
  response.writeHead(200);
  const piece = Buffer.alloc(64 * 1024, 'x');
  const send = (): void => {
    while (!response.destroyed && response.write(piece));
    if (!response.destroyed) response.once('drain', send);
  };
  send();
};

const dripping = (response: ServerResponse): void => {
  response.writeHead(200);
  const timer = setInterval(() => response.write('x'), 50);
  response.on('close', () => clearInterval(timer));
};

/** What fails for the moment, and is asked for several times. */
const failing = (plan: Plan, tries: number): readonly Anchor[] => [
  plan.trap('broken.html', (response) => response.writeHead(500).end(), tries),
  plan.trap('drips.html', dripping, tries),
];

/** What a list may lead to that is no report. */
const traps = (plan: Plan, elsewhere: string): readonly Anchor[] => {
  const trap = (name: string, answer: Answer): Anchor => plan.trap(name, answer, 1);
  const news =
    '<html><head><meta charset="utf-8"><title>新闻</title></head><body><p>本市召开会议，部署年度工作，要求各单位按时完成。</p></body></html>';
  plan.ways.set('/trap/moved/report.html', '/trap/moved.html');
  const moves =
    (location: string): Answer =>
    (response) =>
      response.writeHead(302, { location }).end();
  plan.serve('/trap/notice.html', news);
  plan.serve('/trap/reading.html', news);
  plan.serve('/closed/secret.html', news);
  plan.serve('/zwgk/', news);
  plan.report('/trap/moved/report.html', marked(at(pages, 1), -1));
  return [
    trap('missing.html', (response) => response.writeHead(404).end('没有')),
    trap('endless.html', endless),
    trap('bomb.html', (response) => response.writeHead(200, { 'content-encoding': 'gzip' }).end(BOMB)),
    trap('brotli.html', (response) => response.writeHead(200, { 'content-encoding': 'br' }).end('x')),
    trap('loop.html', moves('/trap/loop.html')),
    trap('inside.html', moves('http://169.254.169.254/latest/meta-data/')),
    trap('file.html', moves('file:///etc/passwd')),
    trap('away.html', moves(`${elsewhere}/report.html`)),
    trap('moved.html', moves('/trap/moved/report.html')),
    trap('news.html', (response) => response.end(news)),
    { href: '/closed/secret.html', text: title('国家保密局', 2023) },
    { href: '/trap/notice.html', text: '关于编制2023年政府信息公开工作年度报告的通知' },
    { href: '/trap/reading.html', text: '2023年政府信息公开工作年度报告解读' },
    { href: `${elsewhere}/report.html`, text: title('外市统计局', 2023) },
    { href: 'javascript:void(0)', text: title('空链接局', 2023) },
    { href: 'index.html', text: '政府信息公开年报' },
    { href: 'mailto:zhang@qinghe.example', text: title('邮件局', 2023) },
  ];
};

export interface Measure {
  /** How many reports each of the five columns leads to. */
  readonly sizes: readonly [number, number, number, number, number];
  /** What the pages of the second column offer, and what the lists of the third lead straight to. */
  readonly offered: readonly Paper[];
  readonly listed: readonly Paper[];
  /** How many a page of a list shows. */
  readonly sheet: number;
  /** How often an address that fails is asked. */
  readonly tries: number;
  /** The origin of another site, to which nothing may be asked. */
  readonly elsewhere: string;
}

/** Five columns, each built and paged in another way, and the traps that real sites hold. */
export const buildSite = (measure: Measure): Site => {
  const {
    sizes: [first, second, third, fourth, fifth],
    offered,
    listed,
    sheet,
    tries,
    elsewhere,
  } = measure;
  const plan = new Plan(sheet);
  plan.serve('/robots.txt', 'User-agent: *\nDisallow: /closed/\n');
  articles(plan, first, traps(plan, elsewhere));
  offers(plan, second, offered);
  downloads(plan, third, listed);
  bodies(plan, fourth);
  pictured(plan, fifth, failing(plan, tries));
  return plan;
};
