import { DocumentError, type ParagraphPlace, type Picture, type Source } from '#model';
import type { Image } from './page.ts';

const DATA = /^data:image\/[a-z+.-]+(?:;[^,;]+)*;base64,/i;
const ADDRESS = /^(?:[a-z][a-z0-9+.-]*:|\/\/)/i;

/**
 * A picture of the page, with its image where the page holds it or it lies beside the page; what is elsewhere on the
 * net is left there.
 */
export const pictureOf = ({ src }: Image, at: ParagraphPlace, beside: Source['beside']): Picture => {
  const data = DATA.exec(src)?.[0];
  if (data !== undefined) {
    return {
      kind: 'picture',
      at,
      image: async () => ({ bytes: Buffer.from(src.slice(data.length), 'base64'), on: null }),
    };
  }
  if (src === '' || ADDRESS.test(src) || !beside) return { kind: 'picture', at };
  const path = src.split(/[?#]/)[0] ?? '';
  const image = async () => {
    const bytes = await beside(path);
    if (!bytes) throw new DocumentError('damaged', 'extractors/html', `no picture ${path} beside the page`);
    return { bytes, on: null };
  };
  return { kind: 'picture', at, image };
};
