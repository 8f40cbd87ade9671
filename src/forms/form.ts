import type { FormId, Unit } from '../model/fact.ts';
import type { SectionKind } from '../model/report.ts';
import type { Relation } from './equation.ts';

/** A wording of the form and the others seen for it; the first is the form's own. */
export type Wordings = readonly [string, ...string[]];

/** One row or column that holds figures. */
export interface Leaf {
  /** Ids joined by dots: `refused.stateSecret`. */
  readonly path: string;
  readonly wordings: Wordings;
  /** The wordings of the headings above it, outermost first; unprinted groups are left out. */
  readonly above: readonly Wordings[];
  /** Every group it is in, by the names equations use. */
  readonly groups: readonly string[];
  readonly isTotal: boolean;
  /** Null where the other axis states it: a row of money among counts. */
  readonly unit: Unit | null;
  readonly isSigned: boolean;
}

/** One block of a table with its own header line. */
export interface Part {
  readonly heading: string | null;
  readonly rows: readonly Leaf[];
  readonly columns: readonly Leaf[];
}

export interface Equation {
  readonly id: string;
  readonly name: { readonly zh: string; readonly en: string };
  readonly each: 'row' | 'column';
  readonly relation: Relation;
}

export interface Table {
  readonly id: string;
  readonly label: string;
  readonly section: SectionKind;
  /** Printed over the label column; no heading of any figure. */
  readonly stub: string | null;
  readonly parts: readonly Part[];
  readonly equations: readonly Equation[];
}

export interface SectionHeading {
  readonly kind: SectionKind;
  readonly wordings: Wordings;
}

export interface Form {
  readonly id: FormId;
  readonly notice: string;
  readonly title: { readonly zh: string; readonly en: string };
  readonly years: { readonly from: number; readonly to: number | null };
  readonly sections: readonly SectionHeading[];
  readonly tables: readonly Table[];
}
