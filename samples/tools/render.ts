// node --conditions=source --import tsx samples/tools/render.ts [form/case…]
import { writeFileSync } from 'node:fs';
import { sampleNames } from './names.ts';
import { readSample } from './sample.ts';
import { shootPictures } from './shoot.ts';
import { printSource } from './source.ts';

const wanted = process.argv.slice(2);

for (const name of wanted.length > 0 ? wanted : sampleNames()) {
  const sample = readSample(name);
  await shootPictures(sample);
  const source = await printSource(sample);
  if (!source) continue;
  writeFileSync(new URL(source.name, sample.folder), source.bytes);
  process.stdout.write(`${name}/${source.name}: ${source.bytes.length} bytes\n`);
}
