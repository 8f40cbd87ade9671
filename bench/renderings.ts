// Prints the figures of truth files, `{ form, facts: { id: figure } }`, in every dress and reads them back:
//   node --conditions=source --import tsx bench/renderings.ts FOLDER
// A figure is right, or marked (absent, unreadable, of low confidence); a wrong one ends the run with 1.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { formOf } from '#forms';
import type { Fact, FormId } from '#model';
import { extract } from '../src/index.ts';
import { FORMATS, type PrintedFigures, rendering } from '../tests/printed/renderings.ts';

interface TruthFile {
  readonly form: FormId;
  readonly facts: PrintedFigures;
}

/** From here on nobody would look again. */
const SURE = 0.9;

const isRight = (fact: Fact | undefined, printed: number | string | null): boolean => {
  if (printed === null) return fact?.state === 'blank';
  return fact?.state === 'reported' && (typeof printed === 'string' ? fact.raw : fact.value) === printed;
};

const isMarked = (fact: Fact | undefined): boolean =>
  fact === undefined || fact.state === 'absent' || fact.state === 'unreadable' || fact.confidence < SURE;

const [folder = '.'] = process.argv.slice(2);
let wrong = 0;
for (const name of readdirSync(folder).filter((entry) => entry.endsWith('.truth.json'))) {
  const { form, facts }: TruthFile = JSON.parse(readFileSync(join(folder, name), 'utf8'));
  for (const format of FORMATS) {
    const [outcome] = await extract({
      uri: `${name} as ${format}`,
      bytes: await rendering(formOf(form), facts, format),
    });
    const read = new Map(outcome?.state === 'record' ? outcome.report.facts.map((fact) => [fact.id, fact]) : []);
    const missed = Object.entries(facts).filter(([id, printed]) => !isRight(read.get(id), printed));
    const silent = missed.filter(([id]) => !isMarked(read.get(id)));
    wrong += silent.length;
    const right = Object.keys(facts).length - missed.length;
    console.log(
      `${name} as ${format}: ${right} right, ${missed.length - silent.length} marked, ${silent.length} wrong`,
    );
  }
}
process.exitCode = wrong > 0 ? 1 : 0;
