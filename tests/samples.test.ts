import { readdirSync, readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { findSoffice } from '#extractors/office/find-soffice';
import type { Finding, Outcome } from '#model';
import { Report } from '#model/report';
import { sampleNames } from '../samples/tools/names.ts';
import { readSample, type Sample } from '../samples/tools/sample.ts';
import { printSource } from '../samples/tools/source.ts';
import type { RecordTruth, TruthFinding } from '../samples/tools/truth.ts';
import { extract } from '../src/index.ts';

const samples = sampleNames().map(readSample);

const sourceOf = ({ folder, name }: Sample): URL => {
  const file = readdirSync(folder).find((entry) => entry.startsWith('source.'));
  if (!file) throw new Error(`${name} has no source`);
  return new URL(file, folder);
};

const outcomes = new Map<string, Promise<Outcome>>();

const onlyOutcome = async (source: URL): Promise<Outcome> => {
  const [outcome, ...others] = await extract(source);
  if (!outcome || others.length > 0) throw new Error(`${source.pathname} holds several reports`);
  return outcome;
};

/** Each source is read once, however many tests look at it. */
const read = (sample: Sample): Promise<Outcome> => {
  const outcome = outcomes.get(sample.name) ?? onlyOutcome(sourceOf(sample));
  outcomes.set(sample.name, outcome);
  return outcome;
};

const reportOf = async (sample: Sample): Promise<Report> => {
  const outcome = await read(sample);
  if (outcome.state !== 'record') throw new Error(`${outcome.state}: ${outcome.code}, ${outcome.message}`);
  return outcome.report;
};

const state = (figure: number | string): string => (typeof figure === 'number' ? 'reported' : figure);

/** One line a figure, so that a difference names it: `requests.received.total ogi-2021 reported 3`. */
const typedFigures = (truth: RecordTruth): readonly string[] =>
  Object.entries(truth.tables)
    .flatMap(([table, { form, parts }]) =>
      parts.flatMap(({ columns, rows }) =>
        Object.entries(rows).flatMap(([row, figures]) =>
          figures.map((figure, index) => {
            const value = typeof figure === 'number' ? ` ${figure}` : '';
            return `${table}.${row}.${columns[index]} ${form} ${state(figure)}${value}`;
          }),
        ),
      ),
    )
    .sort();

const readFigures = (report: Report): readonly string[] =>
  report.facts
    .map((fact) => `${fact.id} ${fact.form} ${fact.state}${fact.value === null ? '' : ` ${fact.value}`}`)
    .sort();

const scopeText = (scope: Finding['scope']): string => (scope ? Object.entries(scope).flat().join(' ') : '');

const findingLine = ({ rule, severity, equation, scope }: Finding | TruthFinding): string =>
  [severity, rule, equation ?? '', scopeText(scope)].filter(Boolean).join(' · ');

/** A label that the picture's reader got wrong by a stroke, and placed all the same: no person sees that on the page. */
const isOfRecognition = ({ rule, severity }: Finding, { source }: Report): boolean =>
  source.recognition !== 'text' && rule === 'unknown-label' && severity === 'notice';

const recordTruth = ({ truth, name }: Sample): RecordTruth => {
  if (!('report' in truth)) throw new Error(`${name} is no record`);
  return truth;
};

/** The JSON Schema as it is published, by a validator that knows nothing of zod. */
const fitsSchema = new Ajv2020({ validateFormats: false, strict: false }).compile(
  JSON.parse(readFileSync(new URL('../docs/schema/report.json', import.meta.url), 'utf8')),
);

const records = samples.filter(({ truth }) => 'report' in truth);

/** Only LibreOffice reads these: where it is missing, they are skipped by name. */
const needsOffice = ({ name }: Sample): boolean => name.includes('/office-') && findSoffice() === null;

it.skip.each(records.filter(needsOffice))('samples/$name needs LibreOffice', () => {});

/** The first test of a sample reads it: three scanned pages take 10 s on an idle machine, and machines are not idle. */
const PATIENT = { timeout: 180_000 };

describe.each(records.filter((sample) => !needsOffice(sample)))('samples/$name', PATIENT, (sample) => {
  const truth = recordTruth(sample);

  it('is a record whose report fits the schema', async () => {
    const report = await reportOf(sample);
    expect(Report.safeParse(report).error).toBeUndefined();
    fitsSchema(report);
    expect(fitsSchema.errors).toBeNull();
  });

  it('says whose report it is, and of what time', async () => {
    const { title, agency, year, period, published, coverage, form } = await reportOf(sample);
    expect({ title, agency: agency.name, year, period, published, coverage, form }).toEqual(truth.report);
  });

  it('has its sections in the printed order', async () => {
    const { sections } = await reportOf(sample);
    expect(sections.map(({ kind }) => kind)).toEqual(truth.sections);
  });

  it('has every figure, and no other', async () => {
    expect(readFigures(await reportOf(sample))).toEqual(typedFigures(truth));
  });

  it('keeps the units that cells print', async () => {
    const { facts } = await reportOf(sample);
    const printed = facts.filter(({ id }) => id in truth.units).map(({ id, unit }) => [id, unit]);
    expect(Object.fromEntries(printed)).toEqual(truth.units);
  });

  it('has exactly the findings that a person sees', async () => {
    const report = await reportOf(sample);
    const findings = report.findings.filter((finding) => !isOfRecognition(finding, report));
    expect(findings.map(findingLine).sort()).toEqual(truth.findings.map(findingLine).sort());
  });

  it('has findings on the figures that a person names', async () => {
    const { findings } = await reportOf(sample);
    const named = truth.findings.flatMap(({ rule, facts }) => (facts ? [`${rule} ${facts.join()}`] : []));
    expect(findings.map(({ rule, facts }) => `${rule} ${facts.join()}`)).toEqual(expect.arrayContaining(named));
  });
});

describe.each(samples.filter(({ truth }) => !('report' in truth)))('samples/$name', (sample) => {
  it('is rejected with the code that says why', async () => {
    const outcome = await read(sample);
    const code = outcome.state === 'record' ? null : outcome.code;
    expect({ rejected: `${outcome.state} ${code}` }).toEqual({
      rejected: `rejected ${'report' in sample.truth ? '' : sample.truth.outcome.rejected}`,
    });
  });
});

// A browser's print changes with the browser; everything else is the same bytes on every machine.
const BY_BROWSER: readonly string[] = ['pdf-print', 'scan-pdf', 'scan-tiff'];
const repeatable = records.filter(({ file }) => 'format' in file && !BY_BROWSER.includes(file.format));

describe('the printed sources', () => {
  it.each(repeatable)('$name is what its case says', async (sample) => {
    const source = await printSource(sample);
    expect(Buffer.from(source?.bytes ?? '').equals(readFileSync(sourceOf(sample)))).toBe(true);
  });
});
