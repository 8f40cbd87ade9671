export interface Anchor {
  readonly href: string;
  readonly text: string;
  readonly more?: string;
}

const anchor = ({ href, text, more = '' }: Anchor): string => `<a href="${href}"${more}>${text}</a>`;

const page = (title: string, body: string): string => `<!DOCTYPE html>
<html><head><meta charset="utf-8"><title>${title}_青禾市人民政府</title><meta name="SiteName" content="青禾市人民政府"></head>
<body><div class="header"><ul class="nav"><li><a href="/">首页</a></li><li><a href="/zwgk/">政务公开</a></li><li><a href="/xwzx/">新闻中心</a></li></ul></div>
${body}
<div class="footer"><p>主办：青禾市人民政府办公室　<a href="/help/manual.pdf">网站使用手册</a>　<a href="http://beian.example/">备案</a></p></div></body></html>`;

/** A list as a site prints it; `paging` is its own way to the other pages. */
export const listPage = (title: string, anchors: readonly Anchor[], paging: string): string =>
  page(
    title,
    `<h1>${title}</h1><ul class="list">${anchors.map((one) => `<li>${anchor(one)}<span>2024-01-20</span></li>`).join('\n')}</ul>
<div class="hidden" style="display:none"><a href="/trap/calendar?d=1">2023年政府信息公开工作年度报告</a></div>${paging}`,
  );

/** A page that offers its report as files. */
export const offerPage = (title: string, offered: string): string =>
  page(
    title,
    `<h1>${title}</h1><div class="article"><p>发布日期：2024-01-22</p><p>${title}已发布，详见附件。</p><p>${offered}</p></div>
<div class="sidebar"><ul><li><a href="/files/old-2019.pdf">2019年政府信息公开工作年度报告</a></li></ul></div>`,
  );

export const redirectByScript = (to: string): string =>
  `<html><head><script>window.location.href = '${to}';</script></head><body></body></html>`;

export const redirectByMeta = (to: string): string =>
  `<html><head><meta http-equiv="refresh" content="0; url=${to}"></head><body></body></html>`;

export const frameAround = (to: string): string =>
  `<html><head><title>年报</title></head><frameset rows="*"><frame src="${to}"></frameset></html>`;
