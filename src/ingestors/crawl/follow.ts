import type { Entry } from '../fetched/entry.ts';
import type { Link } from '../web/page/link.ts';
import { type Saying, sayingOf } from '../web/page/saying.ts';
import type { WebPage } from '../web/page/web-page.ts';
import { siteOf } from './site.ts';
import type { Errand, Task, Why } from './task.ts';

export interface Reach {
  /** How many lists deep. */
  readonly depth: number;
  /** What the text or the address of a report's link must hold. */
  readonly match: RegExp | null;
}

const MOST_HOPS = 5;
/** An album is no report; the rest of a page of a thousand files is another's archive. */
const MOST_FILES = 60;

const WHY: Readonly<Record<Saying, Why>> = {
  report: 'its link reads like a report',
  column: 'a column of reports',
  year: 'the reports of a year',
  body: 'the reports of a body',
};

interface Step {
  readonly task: Task;
  readonly entry: Entry;
  readonly page: WebPage;
}

const isLister = (errand: Errand): boolean => errand !== 'file' && errand !== 'picture';

/** Below the folder that the list lies in: `/zfxxgk/nb/` → `/zfxxgk/nb/tjj/`. */
const isBelow = (uri: URL, list: URL): boolean => {
  const folder = list.pathname.replace(/[^/]*$/u, '');
  return uri.host === list.host && uri.pathname.startsWith(folder) && uri.pathname !== list.pathname;
};

const next = ({ task, entry }: Step, uri: URL, change: Pick<Task, 'errand' | 'why'> & Partial<Task>): Task => ({
  uri,
  depth: task.depth,
  hops: 0,
  referrer: entry.final,
  text: null,
  page: null,
  site: siteOf(new URL(entry.final)),
  ...change,
});

const belongings = (step: Step): readonly Task[] => {
  const { entry, page } = step;
  const files = page.files
    .slice(0, MOST_FILES)
    .map(({ uri, text }) =>
      next(step, uri, { errand: 'file', why: 'a file that belongs to a page', text: text || null, page: entry }),
    );
  const pictures = page.pictures
    .slice(0, MOST_FILES)
    .map((uri) => next(step, uri, { errand: 'picture', why: 'a picture that a page shows', page: entry }));
  return [...pictures, ...files];
};

const pointedTo = (step: Step): readonly Task[] => {
  const { task, page } = step;
  if (task.hops >= MOST_HOPS) return [];
  return page.leadsTo.map((uri) =>
    next(step, uri, {
      errand: task.errand,
      why: 'a page points to it',
      hops: task.hops + 1,
      text: task.text,
      page: task.page,
    }),
  );
};

const taskFor = (step: Step, { uri, text }: Link, { depth, match }: Reach): Task | null => {
  const { task, entry } = step;
  const saying = sayingOf(text);
  if (saying === null) return null;
  if (saying === 'report') {
    if (match && !match.test(text) && !match.test(uri.href)) return null;
    return next(step, uri, { errand: 'report', why: WHY.report, depth: task.depth, text });
  }
  if (task.depth >= depth || (saying !== 'column' && !isBelow(uri, new URL(entry.final)))) return null;
  return next(step, uri, { errand: 'list', why: WHY[saying], depth: task.depth + 1, text });
};

const listed = (step: Step, reach: Reach): readonly Task[] => {
  const { task, page } = step;
  if (!isLister(task.errand)) return [];
  // What was to be a report and turned out to be a list is one list deeper.
  const depth = task.errand === 'report' ? task.depth + 1 : task.depth;
  if (depth > reach.depth) return [];
  const here: Step = { ...step, task: { ...task, depth } };
  const content = page.links.filter(({ place }) => place === 'content');
  const told = (links: readonly Link[]) =>
    links.map((link) => taskFor(here, link, reach)).filter((found) => found !== null);
  const inContent = told(content);
  const found = inContent.length > 0 ? inContent : told(page.links);
  const hasList = page.links.some(({ text }) => sayingOf(text) === 'report') || found.length > 0;
  const pages = hasList
    ? page.others.map((uri) => next(here, uri, { errand: 'list', why: 'another page of the list' }))
    : [];
  return [...found, ...pages];
};

/** Where a page leads, by what it is; only within its site. */
export const follow = (step: Step, reach: Reach): readonly Task[] => {
  const { page, entry } = step;
  const site = siteOf(new URL(entry.final));
  const found = (): readonly Task[] => {
    if (page.kind === 'report' || page.kind === 'offer') return belongings(step);
    if (page.kind === 'pointer') return pointedTo(step);
    return page.kind === 'list' ? listed(step, reach) : [];
  };
  return found().filter(({ uri }) => siteOf(uri) === site);
};
