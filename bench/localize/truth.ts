import { readFileSync } from 'node:fs';
import { z } from 'zod';
import type { Reading } from '#model';
import { FormId } from '#model/fact';
import { Truth } from '../../samples/tools/truth.ts';
import { type ExampleFigure, type Given, readingOf } from '../../src/audit/example.ts';
import { evaluate } from '../../src/audit/relations.ts';

const Printed = z.union([z.number(), z.enum(['blank', 'dash', 'absent', 'unreadable'])]);

/** A truth file that lists figures by fact id; null for a cell that holds none. */
const FlatTruth = z.object({ form: FormId, facts: z.record(z.string(), z.unknown()) });

const givenOf = (file: unknown): Given | null => {
  const flat = FlatTruth.safeParse(file);
  if (flat.success) {
    const figures = Object.entries(flat.data.facts)
      .filter(([id]) => id.startsWith('requests.'))
      .map(([id, value]) => [id, Printed.parse(value ?? 'blank')] as const);
    return { form: flat.data.form, figures: Object.fromEntries(figures) };
  }
  const truth = Truth.parse(file);
  const requests = truth.outcome === 'record' ? truth.tables.requests : undefined;
  if (!requests) return null;
  const figures = requests.parts.flatMap(({ columns, rows }) =>
    Object.entries(rows).flatMap(([row, values]) =>
      values.map((figure, index): [string, ExampleFigure] => [`requests.${row}.${columns[index]}`, figure]),
    ),
  );
  return { form: requests.form, figures: Object.fromEntries(figures) };
};

/** The report whose figures a truth file tells, where it has a table of requests and nothing is wrong with it. */
export const soundReading = (path: string): Reading | null => {
  const given = givenOf(JSON.parse(readFileSync(path, 'utf8')));
  if (!given) return null;
  const reading = readingOf(given);
  const doHold = evaluate(reading).every(({ verdict }) => verdict === 'holds');
  const areCounts = reading.report.facts.every(({ value }) => value === null || value >= 0);
  return doHold && areCounts ? reading : null;
};
