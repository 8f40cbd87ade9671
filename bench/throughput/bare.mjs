// The pipeline as shipped, over the files of a list, one after the other; nothing is kept. Says how many were records.
import { readFileSync } from 'node:fs';
import { extract } from '../../dist/src/index.js';

let records = 0;
for (const path of readFileSync(process.argv[2], 'utf8').split('\n')) {
  for (const { state } of await extract(path)) if (state === 'record') records += 1;
}
process.stdout.write(`${records}`);
