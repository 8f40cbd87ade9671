import type { Unit } from './fact.ts';
import type { Place } from './place.ts';
import type { Coverage, SectionKind } from './report.ts';

/**
 * Why a figure of the text is not held against the tables.
 * - `approximate`: 约40件, 40余件
 * - `comparison`: it stands beside 同比, 较上年 and the like
 * - `other-year`: of a year that is not the report's
 * - `cumulative`: 累计, 年来, 截至
 * - `part-year`: of a month, a quarter or half a year
 * - `other-coverage`: whose figure it is differs from whose the tables are, or is not clear
 * - `in-pieces`: its digits stand apart, and may be two figures
 * - `shared`: 分别为3件、2件: which is whose is said elsewhere
 * - `unclear`: words beside it may make it a part only, or something else: 通过网络, 撤回, 指导
 */
export type ClaimDoubt =
  | 'approximate'
  | 'comparison'
  | 'other-year'
  | 'cumulative'
  | 'part-year'
  | 'other-coverage'
  | 'in-pieces'
  | 'shared'
  | 'unclear';

/** A number and the words it stands with: `予以公开12件`. */
export interface StatedFigure {
  readonly label: string;
  readonly value: number;
}

interface Stated {
  /** Whole, in half width and without blanks. */
  readonly sentence: string;
  readonly section: SectionKind;
  /** Of the paragraph it stands in. */
  readonly at: Place | null;
}

/** A figure that the text states. */
export interface FigureClaim extends Stated, StatedFigure {
  readonly kind: 'figure';
  /** Its clause as printed: `答复105件`. */
  readonly clause: string;
  /** A row of the form (`requests.received`), `processingFee`, or null where the words name nothing known. */
  readonly subject: string | null;
  readonly unit: Unit;
  /** One unit of its last printed place. */
  readonly step: number;
  /** Whose figure the words say it is, where they do. */
  readonly coverage: Coverage | null;
  /** The year the words say it is of, where they do. */
  readonly year: number | null;
  /** Ways to understand it, each a sum of facts by id; none where no table has the figure. */
  readonly readings: readonly (readonly string[])[];
  readonly doubts: readonly ClaimDoubt[];
}

/** A list after 其中 that names all parts of a total, as far as its words tell. */
export interface PartsClaim extends Stated {
  readonly kind: 'parts';
  /** What the parts may add up to: the total itself, and others of the same paragraph. */
  readonly wholes: readonly [StatedFigure, ...StatedFigure[]];
  readonly parts: readonly StatedFigure[];
}

/** `予以公开12件，占60%`. */
export interface ShareClaim extends Stated {
  readonly kind: 'share';
  readonly part: StatedFigure;
  /** What it may be a share of. */
  readonly bases: readonly number[];
  readonly percent: number;
  /** One unit of its last printed place. */
  readonly step: number;
}

/** Something the narrative states that figures can contradict. */
export type Claim = FigureClaim | PartsClaim | ShareClaim;
