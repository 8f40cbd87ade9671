import { strToU8, zipSync } from 'fflate';
import type { PrintedBlock } from './blocks.ts';
import type { Rendered } from './case-file.ts';
import { textWidth } from './lines.ts';
import { type OfdNaming, type OfdPicture, ofdParts } from './ofd-parts.ts';
import { OfdPen, type OfdStyle } from './ofd-pen.ts';
import { chart } from './ofd-picture.ts';
import { drawBlock } from './pdf-drawn.ts';

const A4 = { short: 595, long: 842 };
const A4_MM: readonly [number, number] = [210, 297];

/** As the standard writes it, or as old writers for other systems do. */
const namings: Readonly<Record<'ofd-strokes' | 'ofd-rectangles', OfdNaming>> = {
  'ofd-strokes': {
    prefix: 'ofd:',
    namespace: 'http://www.ofdspec.org/2016',
    path: (folder, file) => `/${folder}${file}`,
  },
  'ofd-rectangles': {
    prefix: '',
    namespace: 'http://www.ofdspec.org',
    path: (_, file) => file.replaceAll('/', '\\').replace('Pages', 'pages'),
  },
};

const templateOf = (file: Rendered, pen: OfdPen, width: number): string => {
  const header = file.title.join('');
  pen.text(header, (width - (textWidth(header) * 9) / 2) / 2, 30, 9);
  return pen.pages[0] ?? '';
};

// Local time, so that the zip's clock reads the same in every time zone.
const STAMP = new Date(2024, 0, 5, 9);

/** A fixed-layout document of GB/T 33190; the running title is in a template. */
export const ofd = (blocks: readonly PrintedBlock[], file: Rendered): Uint8Array => {
  const kind = file.format === 'ofd-strokes' ? 'ofd-strokes' : 'ofd-rectangles';
  const isTurned = file.orientation === 'rotated';
  const [width, height] = isTurned ? [A4.long, A4.short] : [A4.short, A4.long];
  const style: OfdStyle = {
    prefix: namings[kind].prefix,
    unit: kind === 'ofd-strokes' ? 'millimetres' : 'points',
    steps: kind === 'ofd-strokes' ? 'grouped' : 'single',
    turnedHeight: isTurned ? height : null,
  };
  const rules = kind === 'ofd-strokes' ? 'strokes' : 'rectangles';
  const newPen = (): OfdPen => new OfdPen(width, height, rules, style);
  const pen = newPen();
  const pictures: OfdPicture[] = [];
  for (const block of blocks) {
    if (block.kind !== 'picture') drawBlock(block, pen, file);
    else {
      const id = `${10 + pictures.length}`;
      pictures.push({ id, bytes: block.bytes });
      pen.shot({ ...block, name: id });
    }
  }
  if (file.picture) {
    pictures.push({ id: '9', bytes: chart() });
    pen.newPage();
    pen.picture('9', { x: 60, y: 80, width: 360, height: 240 });
  }
  const parts = ofdParts(
    {
      title: file.title.join(''),
      size: A4_MM,
      pages: pen.finish(),
      template: templateOf(file, newPen(), width),
      pictures,
    },
    namings[kind],
  );
  const files = Object.entries(parts).map(([name, part]) => [name, typeof part === 'string' ? strToU8(part) : part]);
  return zipSync(Object.fromEntries(files), { mtime: STAMP, level: 9 });
};
