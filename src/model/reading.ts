import type { Claim } from './claim.ts';
import type { FormId } from './fact.ts';
import type { Place } from './place.ts';
import type { Report } from './report.ts';
import type { Signal } from './signal.ts';

/** One table of the form as it was found in print. */
export interface TableReading {
  readonly table: string;
  readonly form: FormId;
  /** 0–1: how well the printed headings fit the form's. */
  readonly score: number;
  /** True where the labels alone decide the form; false where other years' forms fit as well. */
  readonly decisive: boolean;
  readonly absentRows: readonly string[];
  readonly absentColumns: readonly string[];
  readonly at: Place;
}

/** A year or an agency, and the part of the report that names it. */
export interface Mention<T> {
  readonly value: T;
  readonly where: 'title' | 'preamble' | 'period' | 'meta' | 'overview';
  readonly at: Place | null;
}

/** A report before its audit: the record, and what was met on the way to it. */
export interface Reading {
  readonly report: Report;
  readonly tables: readonly TableReading[];
  readonly years: readonly Mention<number>[];
  readonly agencies: readonly Mention<string>[];
  /** What the narrative states of the same figures. */
  readonly claims: readonly Claim[];
  readonly signals: readonly Signal[];
}
