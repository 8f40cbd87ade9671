// `npm run bench [-- FOLDER]` writes results.md; FOLDER holds reports of the operator's own, measured beside the samples.
// In CI, where nothing of the tree may change, they go to output/.
import { fileURLToPath } from 'node:url';
import { coldStarts } from './cold-start.ts';
import { ownFiles, sampleFiles } from './files.ts';
import { FORMATS } from './formats.ts';
import { type Measured, measure } from './measure.ts';
import { peersOn } from './peers.ts';
import { resultsText } from './results.ts';
import { writeSection } from './section.ts';

const sample = (path: string): string => fileURLToPath(new URL(`../samples/${path}`, import.meta.url));

const [folder] = process.argv.slice(2);

const samples = FORMATS.map((format) => measure(format, sampleFiles(format)));
const own = FORMATS.flatMap((format): Measured[] => {
  const paths = folder ? ownFiles(folder, format) : [];
  return paths.length > 0 ? [measure(format, paths)] : [];
});
const starts = coldStarts(sample('ogi-2021/plain-page/source.html'));
const peers = peersOn(sample('ogi-2021/paged-print/source.pdf'));

const text = resultsText({ samples, own, starts, peers });
writeSection('costs', text);
console.log(text);
