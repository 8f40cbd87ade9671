import { image } from '#extractors/image/index';
import { readFileSync } from 'node:fs';
const d = await image.extract({ uri: 'x', bytes: readFileSync('/tmp/image-ocr/hu-5.png') });
const g = d.blocks.filter((b) => b.kind === 'grid').at(-1)!;
for (const c of g.cells) console.log(c.row, c.column, c.rowSpan, c.colSpan, JSON.stringify(c.text), JSON.stringify((c.at as any).box));
