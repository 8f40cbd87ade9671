import { hash } from 'node:crypto';
import type { Coverage, Fact, FormId, Report, SectionKind } from '#model';
import { Figures, type Kept } from './figures.ts';
import { comparable, type Fingerprint, fingerprintOf } from './fingerprint.ts';

export type { Kept } from './figures.ts';

export interface SectionPrint {
  readonly kind: SectionKind;
  readonly fingerprint: Fingerprint;
}

/** What rules over several reports need of one: some 2 KB, whatever the report's size. */
export interface Digest {
  readonly uri: string;
  /** `sha256:…` of the source. */
  readonly id: string;
  readonly agency: string | null;
  readonly year: number | null;
  readonly coverage: Coverage | null;
  readonly form: FormId | null;
  /** It names one agency and one year only. */
  readonly isIdentified: boolean;
  /** Read from a text layer as a whole. */
  readonly isText: boolean;
  /** Totals, carried requests, everything of sections two and four; by fact id. */
  readonly figures: Figures;
  /** A hash of every figure that is not zero; null where one of them may have been misread. */
  readonly print: string | null;
  /** How many figures are not zero. */
  readonly filled: number;
  /** Sections long enough to be compared. */
  readonly sections: readonly SectionPrint[];
}

const CARRIED = ['carriedIn', 'carriedOut'];

type Printed = Fact & { readonly state: Kept['state'] };

const isPrinted = (fact: Fact): fact is Printed => fact.state !== 'absent';

const isKept = ({ table, row, column }: Fact): boolean =>
  table !== 'requests' || column === 'total' || CARRIED.includes(row);

/** Shorter ones are alike by chance and by the form. */
const SHORTEST = 120;
/** The body's own words; the others follow the form or a notice. */
const COMPARED: readonly SectionKind[] = ['overview', 'problems'];

const sectionPrints = ({ sections }: Report): readonly SectionPrint[] =>
  sections
    .filter(({ kind }) => COMPARED.includes(kind))
    .map(({ kind, text }) => ({ kind, text: comparable(text) }))
    .filter(({ text }) => text.length >= SHORTEST)
    .map(({ kind, text }) => ({ kind, fingerprint: fingerprintOf(text) }));

const isDoubtful = ({ findings }: Report): boolean =>
  findings.some(({ rule, severity }) => rule === 'identity-conflict' && severity !== 'notice');

const kept = (isText: boolean, facts: readonly Fact[]): Figures =>
  new Figures(
    facts
      .filter(isPrinted)
      .filter(isKept)
      .map(({ id, value, state, confidence }) => [id, { value, state, isFirm: isText && confidence === 1 }]),
  );

const printOf = (filled: readonly Fact[]): string =>
  hash('sha256', filled.map(({ id, value }) => `${id}=${value}`).join(), 'base64url').slice(0, 22);

/** What is kept of a report, after its own audit. */
export const digestOf = (report: Report): Digest => {
  const { source, facts } = report;
  const isText = source.recognition === 'text';
  const filled = facts.filter(({ value }) => value !== null && value !== 0);
  const isCertain =
    isText &&
    facts.every(({ state, confidence }) => state === 'absent' || (state !== 'unreadable' && confidence === 1));
  return {
    uri: source.uri,
    id: report.id,
    agency: report.agency.name,
    year: report.year,
    coverage: report.coverage,
    form: report.form,
    isIdentified: !isDoubtful(report),
    isText,
    figures: kept(isText, facts),
    print: isCertain ? printOf(filled) : null,
    filled: filled.length,
    sections: sectionPrints(report),
  };
};

/** The number that is printed there; null where none is, or none that can be read. */
export const reported = ({ figures }: Digest, id: string): number | null => {
  const figure = figures.get(id);
  return figure?.state === 'reported' ? figure.value : null;
};
