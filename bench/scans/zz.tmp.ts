import { writeFileSync, readFileSync } from 'node:fs';
import sharp from 'sharp';
import { forms } from '#forms';

import { sheetOf } from '../../extractors/image/sheet.ts';
import { image } from '../../extractors/image/index.ts';
import { damaged, damages } from './damage.ts';
import { gridsOf } from './judge.ts';
import { faces, printedReport } from './report.ts';
import { openBrowser, shoot } from './shoot.ts';
import { sheetsOf, gridOf } from '../../tests/printed/sheet.ts';
const [seed, page, dpi, name] = [Number(process.argv[2]), Number(process.argv[3]), Number(process.argv[4]), process.argv[5]];
const national = forms.filter(({ tables }) => tables.length === 3);
const form = national[seed % national.length]!; const face = faces[seed % faces.length]!;
const report = printedReport(form, seed, face);
const b = await openBrowser(); const png = await shoot(b, report.pages[page]!, dpi); await b.close();
const bytes = await damaged(png, damages.find((d) => d.name === name)!, dpi, seed);
writeFileSync('/tmp/image-ocr/dbg.bin', bytes);
const s = await sheetOf({ bytes, on: null }, 0);
await sharp(s.grey.data, { raw: { width: s.grey.width, height: s.grey.height, channels: 1 } }).png().toFile('/tmp/image-ocr/dbg.png');
const { blocks } = await image.extract({ uri: 'x', bytes });
const g = gridsOf(blocks)[0]; const cells = new Map((g?.cells ?? []).map((c) => [`${c.row},${c.column}`, c]));
console.log('grid', g?.rows, g?.columns, g?.cells.length);
for (const c of gridOf(sheetsOf(form, report.figures)[page]!, 0).cells) { const f = cells.get(`${c.row},${c.column}`); if (f?.text !== c.text) console.log(c.row, c.column, JSON.stringify(c.text), '->', JSON.stringify(f?.text), JSON.stringify(f?.recognised), JSON.stringify((f?.at as any)?.box)); }
for (const k of blocks) if (k.kind !== 'grid') console.log(k.kind, 'text' in k ? k.text : '', JSON.stringify(k.at));
import { closeRecognizers } from '../../extractors/image/tesseract.ts'; await closeRecognizers();
