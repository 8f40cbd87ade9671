import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import type { Finding } from '#model';
import { FormId } from '#model/fact';
import { audit } from '../src/audit/audit.ts';
import { readingOf } from '../src/audit/example.ts';
import { outcomesOf } from '../src/pipeline.ts';

// Reports of the operator's own, which the project does not hold: GOUJI_REPORTS names a folder of `NAME.truth.json`, each
// with the figures that a person read, and with the source itself beside it where it is at hand (`NAME.pdf`, …).

const folder = process.env.GOUJI_REPORTS ?? '';
const names = folder
  ? readdirSync(folder)
      .filter((file) => file.endsWith('.truth.json'))
      .map((file) => file.slice(0, -'.truth.json'.length))
  : [];

const State = z.enum(['blank', 'dash', 'absent', 'unreadable']);
/** A number, what stands in its place (null is blank), or the print of a figure with a unit: `251000元`. */
const Printed = z.union([z.number(), State, z.string(), z.null()]);

/** What a person read: figures by fact id, null for an empty cell, and the rules that must speak. */
const Truth = z.looseObject({
  form: FormId,
  year: z.int(),
  facts: z.record(z.string(), Printed),
  inconsistencies: z.array(z.looseObject({ rule: z.string() })),
});

const truthOf = (name: string) => Truth.parse(JSON.parse(readFileSync(join(folder, `${name}.truth.json`), 'utf8')));

const sourceOf = (name: string): string | undefined =>
  readdirSync(folder).find((file) => file.startsWith(`${name}.`) && !file.endsWith('.json'));

const certain = (findings: readonly Finding[]): readonly string[] =>
  findings
    .filter(({ severity, certainty }) => severity === 'error' && certainty === 'published')
    .map(({ rule }) => rule);

describe.skipIf(names.length === 0)('reports of the operator (skipped without GOUJI_REPORTS)', () => {
  it.each(names)('%s: the figures that a person read hold no error but those the person saw', (name) => {
    const { form, year, facts, inconsistencies } = truthOf(name);
    const figures = Object.entries(facts).flatMap(([id, value]) => {
      const figure = z.union([z.number(), State]).safeParse(value ?? 'blank');
      return figure.success ? [[id, figure.data] as const] : [];
    });
    const { findings } = audit(readingOf({ form, year, figures: Object.fromEntries(figures) }));
    expect(certain(findings)).toEqual(inconsistencies.map(({ rule }) => rule));
  });

  it.each(names.filter(sourceOf))(
    '%s: its source is read as a person read it, and says no more for certain',
    async (name) => {
      const { facts, inconsistencies } = truthOf(name);
      const file = sourceOf(name) ?? '';
      const read = async () => ({ uri: file, bytes: new Uint8Array(readFileSync(join(folder, file))) });
      const [outcome] = await outcomesOf({ uri: file, read });
      if (outcome?.state !== 'record') throw new Error(`${file} is no record`);
      const printed = new Map(outcome.report.facts.map((fact) => [fact.id, fact]));
      for (const [id, value] of Object.entries(facts)) {
        const fact = printed.get(id);
        expect([fact?.value, fact?.state, fact?.raw], id).toContain(value ?? 'blank');
      }
      expect(certain(outcome.report.findings)).toEqual(inconsistencies.map(({ rule }) => rule));
    },
  );
});
