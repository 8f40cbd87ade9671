import { DocumentError, type ParagraphPlace, type Picture, type Source } from '#model';
import type { Image } from './page.ts';

const DATA = /^data:image\/[a-z+.-]+(?:;[^,;]+)*;base64,/i;
const ADDRESS = /^(?:[a-z][a-z0-9+.-]*:|\/\/)/i;

/** Where the pictures of a page are looked for. */
export type Surroundings = Pick<Source, 'beside' | 'web'>;

/**
 * A picture of the page, with its image where the page holds it, or it lies beside the page, or was fetched with it;
 * what is elsewhere on the net is left there.
 */
export const pictureOf = ({ src }: Image, at: ParagraphPlace, { beside, web }: Surroundings): Picture => {
  const data = DATA.exec(src)?.[0];
  if (data !== undefined) {
    return {
      kind: 'picture',
      at,
      image: async () => ({ bytes: Buffer.from(src.slice(data.length), 'base64'), on: null }),
    };
  }
  if (src === '' || !beside || (ADDRESS.test(src) && !web)) return { kind: 'picture', at };
  const path = web ? src : (src.split(/[?#]/)[0] ?? '');
  const image = async () => {
    const bytes = await beside(path);
    if (!bytes) throw new DocumentError('damaged', 'extractors/html', `no picture ${path} beside the page`);
    return { bytes, on: null };
  };
  return { kind: 'picture', at, image };
};
