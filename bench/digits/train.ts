// `node --conditions=source --import tsx bench/digits/train.ts MINUTES FOLDER…` writes extractors/image/digits/weights.ts
// from the fonts found in the folders (fonts-liberation, -dejavu, -texgyre, -noto-cjk, -arphic-*, -wqy-*, -croscore, -crosextra-*).
import { writeFileSync } from 'node:fs';
import { HIDDEN, SIGNS } from '../../extractors/image/digits/classify.ts';
import { FEATURES } from '../../extractors/image/digits/features.ts';
import { sheetOf } from './cells.ts';
import { examplesOf } from './examples.ts';
import { registerFaces } from './fonts.ts';
import { Network } from './network.ts';
import { pick, randomFrom } from './random.ts';

const SCAN = { sizes: [13, 70], blur: 1.6, noise: 18, dirt: 0.25, quality: 35 } as const;
const SMALL = { ...SCAN, sizes: [14, 30] } as const;
const BATCH = 48;

const [sheets = '400', ...folders] = process.argv.slice(2);
const faces = registerFaces(folders);
const chinese = faces.chinese.filter((face) => faces.trained.includes(face));
const random = randomFrom(20260101);
const network = new Network(FEATURES, HIDDEN, SIGNS.length, random);
const total = Number(sheets);
console.log(`${faces.trained.length} fonts, ${faces.heldOut.length} held out`);

let [seen, loss, right] = [0, 0, 0];
for (let sheet = 0; sheet < total; sheet++) {
  const cells = await sheetOf(random, faces.trained, chinese, pick(random, [SCAN, SMALL]));
  const rate = 0.002 * (0.5 + 0.5 * Math.cos((Math.PI * sheet) / total)) + 0.00002;
  for (const cell of cells) {
    for (const { features, sign } of examplesOf(cell)) {
      if (sign === SIGNS.length - 1 && random() < 0.5) continue;
      const one = network.learn(features, sign);
      loss += one;
      right += one < 0.69 ? 1 : 0;
      seen++;
      if (seen % BATCH === 0) network.step(BATCH, rate);
    }
  }
  if (sheet % 20 !== 19) continue;
  console.log(
    `${sheet + 1} sheets, ${seen} examples: loss ${(loss / seen).toFixed(4)}, ${((100 * right) / seen).toFixed(2)} % sure`,
  );
  [loss, right, seen] = [0, 0, 0];
}
const text = `// Written by bench/digits/train.ts.\nexport const WEIGHTS =\n  '${network.encode().toString('base64')}';\n`;
writeFileSync(new URL('../../extractors/image/digits/weights.ts', import.meta.url), text);
