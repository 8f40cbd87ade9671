import { load } from 'cheerio/slim';
import { isXhtml } from './is-xhtml.ts';

/** As much of the parsed page as reading needs. */
export interface Markup {
  readonly type: string;
  readonly name?: string;
  readonly attribs?: Readonly<Record<string, string>>;
  readonly data?: string;
  readonly children?: readonly Markup[];
}

/** Parses a page whose tables are already mended. */
export const parseMarkup = (html: string): Markup => {
  const root: Markup | undefined = load(html, {
    xml: { xmlMode: false, recognizeSelfClosing: isXhtml(html) },
  }).root()[0];
  return root ?? { type: 'root', children: [] };
};
