import type { Told } from '../../ingestors/crawl/crawl.ts';
import { visible } from '../text/visible.ts';

const said = (text: string | null): string => (text === null ? '' : `  「${text}」`);

/** `fetched  report  http://…  「…」`, or `would fetch  report  http://…  「…」  its link reads like a report`. */
export const toldLine = (told: Told): string => {
  const { uri, errand, text, why } = told.task;
  if (told.state === 'planned') return visible(`would fetch  ${errand}  ${uri.href}${said(text)}  ${why}`);
  const { outcome, kind, message } = told.entry;
  const what = kind ?? errand;
  return visible(`${outcome}  ${what}  ${uri.href}${said(text)}${message === null ? '' : `  ${message}`}`);
};
