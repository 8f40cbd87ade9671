// Misreads grids of the samples on purpose, and counts what the second reading catches:
//   npm run bench:readings [-- TIMES [FOLDER…]]
// Of each grid every kind of misreading TIMES times; the folders hold reports of your own, in which it only counts the
// conflicts of what was read without harm, and fails where there is one.
import { fileURLToPath } from 'node:url';
import { extractorFor } from '#extractors/index';
import { type Block, type Document, type Fact, type Reader, STANDARD_LIMITS } from '#model';
import { type BoundTables, bindTables } from '#normalizers/tables/bind';
import { inputsOf } from '../src/ingestors/index.ts';
import { random } from '../tests/printed/random.ts';
import { misreadings } from './readings/misreadings.ts';
import { writeSection } from './section.ts';

const [times = '8', ...folders] = process.argv.slice(2);
const samples = new URL('../samples/', import.meta.url);

const documentsIn = async (path: string): Promise<readonly Document[]> => {
  const documents: Document[] = [];
  for await (const input of await inputsOf(path)) {
    try {
      const source = await input.read();
      documents.push(await extractorFor(source.bytes).extract(source, STANDARD_LIMITS));
    } catch {
      // Rejected: nothing is read twice in it.
    }
  }
  return documents;
};

const disputed = ({ signals }: BoundTables): readonly string[] =>
  signals.flatMap((signal) => (signal.kind === 'reading-conflict' ? signal.facts : []));

interface Count {
  misread: number;
  caught: number;
  otherwise: number;
  silent: number;
}

const counts = new Map<string, Count>();
const countOf = (key: string): Count => {
  const count = counts.get(key) ?? { misread: 0, caught: 0, otherwise: 0, silent: 0 };
  counts.set(key, count);
  return count;
};

const isTold = ({ state, confidence }: Fact): boolean => state === 'unreadable' || state === 'absent' || confidence < 1;

/** What became of one misreading that changed figures: caught where the second reading names one of them. */
const judge = (before: BoundTables, after: BoundTables, count: Count): void => {
  const right = new Map(before.facts.map((fact) => [fact.id, fact]));
  const wrong = after.facts.filter((fact) => fact.value !== (right.get(fact.id)?.value ?? null));
  if (wrong.length === 0) return;
  const named = new Set(disputed(after));
  count.misread += 1;
  if (wrong.some(({ id }) => named.has(id))) count.caught += 1;
  else if (wrong.every(isTold) || after.signals.length > before.signals.length) count.otherwise += 1;
  else count.silent += 1;
};

const spoken = new Map<Reader, { documents: number; figures: number; disputed: number }>();
const draw = random(20240203);

const hear = ({ reader }: Document, bound: BoundTables): void => {
  const heard = spoken.get(reader) ?? { documents: 0, figures: 0, disputed: 0 };
  heard.documents += 1;
  heard.figures += bound.facts.filter(({ state }) => state === 'reported').length;
  heard.disputed += disputed(bound).length;
  spoken.set(reader, heard);
};

const misread = (document: Document, before: BoundTables): void => {
  document.blocks.forEach((block, at) => {
    if (block.kind !== 'grid') return;
    for (const { name, apply } of misreadings) {
      for (let time = 0; time < Number(times); time += 1) {
        const grid = apply(block, draw);
        if (!grid) continue;
        const blocks: readonly Block[] = document.blocks.with(at, grid);
        judge(before, bindTables({ blocks }), countOf(`${grid.words ? 'drawn' : 'marked up'} | ${name}`));
      }
    }
  });
};

for (const document of await documentsIn(fileURLToPath(samples))) {
  const bound = bindTables(document);
  if (bound.facts.length === 0) continue;
  hear(document, bound);
  misread(document, bound);
}

const own = { documents: 0, figures: 0, disputed: 0 };
for (const folder of folders) {
  for (const document of await documentsIn(folder)) {
    const bound = bindTables(document);
    if (bound.facts.length === 0) continue;
    own.documents += 1;
    own.figures += bound.facts.filter(({ state }) => state === 'reported').length;
    own.disputed += disputed(bound).length;
    for (const id of disputed(bound)) console.error(`disputed: ${id}`);
  }
}

const share = (part: number, whole: number): string => `${((100 * part) / Math.max(whole, 1)).toFixed(1)} %`;
const heardRow = (name: string, { documents, figures, disputed: number }: typeof own): string =>
  `| ${name} | ${documents} | ${figures} | ${number} |`;
const total = [...spoken.values()].reduce((sum, { disputed: number }) => sum + number, 0) + own.disputed;

const text = `## The second reading

The figures of the samples that were read without harm, and of how many the second reading says another thing: each of
these would be a false alarm.

| reader | documents | figures | disputed |
|---|---:|---:|---:|
${[...spoken].map(([reader, heard]) => heardRow(reader, heard)).join('\n')}${
  folders.length > 0 ? `\n${heardRow("the operator's own", own)}` : ''
}

Then grids are misread on purpose, ${times} times of each kind a grid; counted are those that change a figure. *Drawn* grids
(PDF, OFD) keep their print in the order of the file; *marked up* ones (HTML, Word, text) only the order of their cells.
Caught: \`reading-conflict\` names a figure that is wrong. Otherwise told: every wrong figure is unreadable, absent or of a
confidence below 1, or a label is told as unknown. The relations of the form, a third witness, are not asked.

| grid | misreading | changed a figure | caught | otherwise told | silent |
|---|---|---:|---:|---:|---:|
${[...counts]
  .map(
    ([key, { misread: all, caught, otherwise, silent }]) =>
      `| ${key} | ${all} | ${share(caught, all)} | ${share(otherwise, all)} | ${share(silent, all)} |`,
  )
  .join('\n')}
`;
console.log(text);
writeSection('readings', text);
process.exitCode = total > 0 ? 1 : 0;
