import { createCanvas, type SKRSContext2D } from '@napi-rs/canvas';
import type { Grey } from '../../extractors/image/grey.ts';
import { cellText } from './cell-text.ts';
import { drawDirt } from './dirt.ts';
import type { Face } from './fonts.ts';
import { between, pick, type Random } from './random.ts';
import { type Box, crop, type Scan, SHEET, scanned } from './scan.ts';

/** Where a character was drawn, in pixels of its cell. */
export interface Drawn {
  readonly character: string;
  readonly left: number;
  readonly right: number;
}

export interface Cell {
  readonly text: string;
  readonly drawn: readonly Drawn[];
  readonly picture: Grey;
}

interface Slot extends Box {
  readonly text: string;
  readonly drawn: readonly Drawn[];
}

/** A sheet of cells, every one in its own type, scanned at once. */
export async function sheetOf(
  random: Random,
  faces: readonly Face[],
  chinese: readonly Face[],
  scan: Scan,
): Promise<readonly Cell[]> {
  const em = between(random, ...scan.sizes);
  const canvas = createCanvas(SHEET, SHEET);
  const page = canvas.getContext('2d');
  const paper = between(random, 225, 255);
  page.fillStyle = `rgb(${paper},${paper},${paper})`;
  page.fillRect(0, 0, SHEET, SHEET);
  const slots: Slot[] = [];
  const height = Math.ceil(em * 1.9);
  for (let y = 2; y + height < SHEET; y += height + 2) {
    for (let x = 2; x < SHEET; ) {
      const slot = drawCell(
        page,
        random,
        pick(random, faces),
        pick(random, chinese),
        em * between(random, 0.9, 1.1),
        x,
        y,
        height,
        scan,
      );
      x += slot.width + 2;
      if (x < SHEET) slots.push(slot);
    }
  }
  const data = await scanned(canvas.data(), random, em, scan);
  return slots.map(({ text, drawn, ...slot }) => ({ text, drawn, picture: crop(data, slot) }));
}

function drawCell(
  page: SKRSContext2D,
  random: Random,
  face: Face,
  chinese: Face,
  em: number,
  x: number,
  y: number,
  height: number,
  scan: Scan,
): Slot {
  const text = cellText(random);
  const family = /[^\x20-\x7e–]/.test(text) ? chinese : face;
  page.save();
  page.font = `${family.style} ${em}px ${family.family}`;
  const spacing = random() < 0.2 ? between(random, -0.05, 0.08) * em : 0;
  const stretch = random() < 0.2 ? between(random, 0.85, 1.15) : 1;
  const margins = [between(random, 0.2, 1.5) * em, between(random, 0.2, 1.5) * em] as const;
  const drawn: Drawn[] = [];
  const ink = between(random, 0, 90);
  page.fillStyle = `rgb(${ink},${ink},${ink})`;
  page.strokeStyle = page.fillStyle;
  const thickness = random() < 0.3 ? between(random, 0.005, 0.035) * em : 0;
  page.lineWidth = thickness;
  const base = y + height / 2 + em * between(random, 0.25, 0.42);
  page.translate(x + margins[0], base);
  page.rotate((between(random, -1.5, 1.5) * Math.PI) / 180);
  page.scale(stretch, 1);
  let pen = 0;
  for (const character of text) {
    const box = page.measureText(character);
    page.fillText(character, pen, 0);
    if (thickness > 0) page.strokeText(character, pen, 0);
    const left = margins[0] + (pen - box.actualBoundingBoxLeft) * stretch;
    drawn.push({ character, left, right: margins[0] + (pen + box.actualBoundingBoxRight) * stretch });
    pen += box.width + spacing;
  }
  page.restore();
  const width = Math.ceil(margins[0] + Math.max(0.3 * em, pen * stretch) + margins[1]);
  if (random() < scan.dirt) drawDirt(page, random, { x, y, width, height }, em);
  return { x, y, width, height, text, drawn };
}
