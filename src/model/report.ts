import { z } from 'zod';
import { Fact, FormId } from './fact.ts';
import { Finding } from './finding.ts';
import { Place } from './place.ts';
import { SourceInfo } from './source.ts';

export const SectionKind = z.enum([
  'preamble',
  'overview',
  'proactive',
  'requests',
  'review',
  'problems',
  'other',
  'extra',
]);
export type SectionKind = z.infer<typeof SectionKind>;

/** A part of the report. `heading` keeps the published wording and is empty for the preamble. */
export const Section = z
  .strictObject({ kind: SectionKind, heading: z.string(), text: z.string(), at: Place.nullable() })
  .readonly();
export type Section = z.infer<typeof Section>;

const isoDate = z.iso.date();

/** Whose figures these are: the organ alone, the government's own (本级), or the whole jurisdiction (汇总). */
export const Coverage = z.enum(['organ', 'government-own', 'jurisdiction']);
export type Coverage = z.infer<typeof Coverage>;

/** One published report, whole: the line that `gouji extract` prints. */
export const Report = z
  .strictObject({
    schema: z.literal('gouji/report@1'),
    /** `sha256:` and the hash of the source's bytes; `#page=3-9` behind it where the source holds several reports. */
    id: z.string().regex(/^sha256:[0-9a-f]{64}(#[a-z]+=\d+(-\d+)?)?$/),
    source: SourceInfo,
    title: z.string().nullable(),
    agency: z.strictObject({ name: z.string().nullable() }).readonly(),
    year: z.int().min(1949).max(2200).nullable(),
    period: z.strictObject({ from: isoDate, to: isoDate }).readonly().nullable(),
    /** When the page or the text states it. */
    published: isoDate.nullable(),
    coverage: Coverage.nullable(),
    /** The form of most of its tables; null for a free-form report. */
    form: FormId.nullable(),
    sections: z.array(Section).readonly(),
    facts: z.array(Fact).readonly(),
    findings: z.array(Finding).readonly(),
  })
  .readonly();
export type Report = z.infer<typeof Report>;
