import type { Box, Picture } from '#model';
import { hasText } from '../geometry/has-text.ts';
import type { RecognisedPage } from '../geometry/recognition.ts';
import { tableSized } from '../geometry/table-sized.ts';
import { tokensOf } from './drawn-run.ts';
import type { Drawing } from './page-drawing.ts';
import { pageImage, pictureImage } from './page-image.ts';
import { isKnownKind, type PlacedPicture, pictureBox } from './picture.ts';
import { ruleIndex } from './rule-index.ts';

/** A picture of a page that may hold a table. */
export interface PagePicture {
  readonly box: Box;
  readonly image: Picture['image'];
}

/** A page as printed, with its pictures. */
export interface ReadPage extends RecognisedPage {
  readonly pictures: readonly PagePicture[];
}

const single = (picture: PlacedPicture, box: Box, page: number): PagePicture => {
  const bytes = picture.bytes();
  const image = bytes && isKnownKind(bytes) ? () => pictureImage(picture, bytes, page) : undefined;
  return { box, image };
};

const picturesOf = ({ pictures, shapes }: Drawing, isText: boolean, page: number, sheet: Box) => {
  const large = pictures.flatMap((picture) => {
    const box = tableSized(pictureBox(picture), sheet);
    return box ? [{ picture, box }] : [];
  });
  // A page without text is shown whole: a scan may be cut into strips, or its letters drawn as shapes.
  if (!isText && pictures.length > 1) return [{ box: sheet, image: () => pageImage(pictures, page, sheet) }];
  if (!isText && pictures.length === 0 && shapes > 0) return [{ box: sheet, image: undefined }];
  return large.map(({ picture, box }) => single(picture, box, page));
};

/** @param sheet the page, in points */
export const readPage = (drawing: Drawing, page: number, sheet: Box): ReadPage => {
  const recognised = drawing.hidden.length > drawing.text.length;
  // What nobody sees is not printed, unless it says what a picture shows.
  const runs = recognised ? [...drawing.text, ...drawing.hidden] : drawing.text;
  const rules = ruleIndex(drawing.rules);
  const tokens = runs.flatMap((run) => tokensOf(run, rules));
  const pictures = recognised ? [] : picturesOf(drawing, hasText(tokens), page, sheet);
  return {
    recognised,
    pictures,
    printed: {
      page,
      width: sheet[2],
      height: sheet[3],
      tokens,
      rules: drawing.rules,
      pictures: pictures.map(({ box }) => box),
    },
  };
};
