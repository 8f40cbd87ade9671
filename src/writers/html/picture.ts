import type { PagePicture } from '#extractors/pages';
import type { Box } from '#model';
import { html, type Markup } from './markup.ts';

type Token = PagePicture['tokens'][number];
type Rule = PagePicture['rules'][number];

/** Where the baseline of Chinese and Latin type lies in its em, from the top. */
const BASELINE = 0.86;

const short = (value: number): number => Math.round(value * 100) / 100;

const tokenText = ({ text, box, direction }: Token): Markup => {
  const [x0, y0, x1, y1] = box;
  const isAcross = direction === 'right' || direction === 'left';
  const [length, size] = isAcross ? [x1 - x0, y1 - y0] : [y1 - y0, x1 - x0];
  const start: Readonly<Record<Token['direction'], string>> = {
    right: `translate(${short(x0)} ${short(y0)})`,
    down: `translate(${short(x1)} ${short(y0)}) rotate(90)`,
    left: `translate(${short(x1)} ${short(y1)}) rotate(180)`,
    up: `translate(${short(x0)} ${short(y1)}) rotate(-90)`,
  };
  return html`<text transform="${start[direction]}" y="${short(size * BASELINE)}" font-size="${short(size)}" textLength="${short(length)}" lengthAdjust="spacingAndGlyphs">${text}</text>`;
};

const ruleLine = ({ axis, at, from, to }: Rule): Markup => {
  const [x0, y0, x1, y1] = axis === 'horizontal' ? [from, at, to, at] : [at, from, at, to];
  return html`<path d="M${short(x0)} ${short(y0)}L${short(x1)} ${short(y1)}"/>`;
};

const dataUri = (mediaType: string, bytes: Uint8Array): string =>
  `data:${mediaType};base64,${Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('base64')}`;

/** A picture that figures refer to by its id, drawn in the points of its page. */
export const pictureDefinition = (id: string, { images, tokens, rules }: PagePicture): Markup => {
  const shown = images.map(({ mediaType, bytes, box: [x0, y0, x1, y1] }) => {
    const size = html`width="${short(x1 - x0)}" height="${short(y1 - y0)}"`;
    return html`<image x="${short(x0)}" y="${short(y0)}" ${size} preserveAspectRatio="none" href="${dataUri(mediaType, bytes)}"/>`;
  });
  return html`<g id="${id}">${shown}${rules.length > 0 ? html`<g stroke="#333" stroke-width="0.7">${rules.map(ruleLine)}</g>` : null}${tokens.map(tokenText)}</g>`;
};

/** `x y width height`, as a view box. */
export const viewBox = ([x0, y0, x1, y1]: Box): string =>
  [x0, y0, x1 - x0, y1 - y0].map((value) => `${short(value)}`).join(' ');
