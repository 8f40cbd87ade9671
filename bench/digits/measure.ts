// `SCAN=strong node --conditions=source --import tsx bench/digits/measure.ts SHEETS FOLDER…` reads cells in fonts the reader was not trained on.
import { readDigits } from '../../extractors/image/digits/read-digits.ts';
import { signOf } from './cell-text.ts';
import { type Cell, sheetOf } from './cells.ts';
import { registerFaces } from './fonts.ts';
import { randomFrom } from './random.ts';

interface Result {
  readonly dpi: number;
  readonly wanted: string;
  readonly text: string;
  readonly confidence: number;
  readonly inOthers: boolean;
  readonly glyphs: number;
}

const [sheets = '10', ...folders] = process.argv.slice(2);
const faces = registerFaces(folders);
const chinese = faces.heldOut.filter((face) => faces.chinese.includes(face));
const random = randomFrom(7);
const results: Result[] = [];
let spent = 0;

const strong = { blur: 1.6, noise: 20, dirt: 0.25, quality: 30 };
const usual = { blur: 1, noise: 10, dirt: 0.05, quality: 50 };
const quality = process.env.SCAN === 'strong' ? strong : usual;

for (const dpi of [150, 200, 300]) {
  const scan = { ...quality, sizes: [(9 / 72) * dpi, (12 / 72) * dpi] } as const;
  for (let sheet = 0; sheet < Number(sheets) * (dpi / 150) ** 2; sheet++) {
    for (const cell of await sheetOf(random, faces.heldOut, chinese, scan)) results.push(resultOf(cell, dpi));
  }
  report(
    `${dpi} dpi`,
    results.filter((result) => result.dpi === dpi),
  );
}
report('all', results);
console.log(`${((1000 * spent) / results.length).toFixed(0)} µs a cell`);
for (const wrong of results
  .filter(isWrong)
  .sort((a, b) => b.confidence - a.confidence)
  .slice(0, 25)) {
  console.log(
    `${wrong.wanted || 'blank'} read ${wrong.text || 'blank'} at ${wrong.confidence.toFixed(5)} (${wrong.dpi} dpi)`,
  );
}

function resultOf(cell: Cell, dpi: number): Result {
  const wanted = [...cell.text].map(signOf).join('');
  const start = performance.now();
  const reading = readDigits(cell.picture);
  spent += performance.now() - start;
  return { dpi, wanted, inOthers: reading.others.includes(wanted), ...reading };
}

/** A figure read that is not there; an answer with `?` is no figure, and Chinese may be taken for more or fewer glyphs. */
function isWrong({ wanted, text }: Result): boolean {
  return text !== wanted && !text.includes('?');
}

function report(name: string, of: readonly Result[]): void {
  const figures = of.filter((result) => !result.wanted.includes('?'));
  const share = (count: number): string => `${((100 * count) / figures.length).toFixed(2)} %`;
  const right = figures.filter((result) => result.text === result.wanted);
  const worst = Math.max(0, ...of.filter(isWrong).map((result) => result.confidence));
  console.log(
    `${name}: ${of.length} cells, ${figures.length} figures, right ${share(right.length)}, ` +
      `right or among others ${share(right.length + figures.filter((result) => result.inOthers).length)}, ` +
      `glyphs counted ${share(figures.filter((result) => result.glyphs === result.wanted.length).length)}, ` +
      `foreign cells read as figures ${of.filter((result) => result.wanted.includes('?') && isWrong(result)).length}`,
  );
  for (const least of [0.5, 0.9, 0.99, 0.999]) {
    const taken = of.filter((result) => result.confidence >= least && !result.text.includes('?'));
    console.log(
      `  from ${least}: ${share(right.filter((result) => result.confidence >= least).length)} read, ${taken.filter(isWrong).length} wrong`,
    );
  }
  console.log(
    `  none wrong above ${worst.toFixed(5)}: ${share(right.filter((result) => result.confidence > worst).length)} read`,
  );
}
