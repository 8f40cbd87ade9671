import type { RelationCounts } from '#model';

/** What the page says around the findings, in one language. */
export interface PageWords {
  readonly lang: string;
  readonly title: string;
  readonly lead: (counts: {
    readonly documents: number;
    readonly reports: number;
    readonly agencies: number;
  }) => string;
  readonly made: (date: string) => string;
  readonly tiles: {
    readonly documents: string;
    readonly reports: string;
    readonly error: string;
    readonly warning: string;
    readonly notice: string;
    readonly reading: string;
    readonly unread: string;
  };
  readonly relations: (counts: RelationCounts) => string;
  readonly severities: string;
  readonly contents: string;
  readonly columns: Readonly<
    Record<'agency' | 'year' | 'error' | 'warning' | 'notice' | 'reading' | 'file' | 'reason' | 'state', string>
  >;
  readonly published: string;
  readonly publishedNote: string;
  readonly nothingPublished: string;
  readonly reading: string;
  readonly readingNote: string;
  readonly unread: (part: number) => string;
  readonly unreadNote: string;
  readonly clean: (count: number) => string;
  readonly rules: string;
  /** What it means that a rule is on trial. */
  readonly trialNote: string;
  readonly basis: string;
  /** To what the rule says of itself. */
  readonly rule: string;
  readonly left: string;
  readonly right: string;
  readonly differs: (left: number, right: number, difference: number) => string;
  readonly suspects: string;
  readonly key: Readonly<Record<'left' | 'right' | 'figure' | 'suspect' | 'at', string>>;
  readonly page: (page: number) => string;
  readonly picture: (page: number, figures: number) => string;
  readonly asRead: string;
  readonly rowsBetween: string;
  readonly rowAbsent: string;
  readonly moreFigures: (count: number) => string;
  readonly moreFindings: (count: number) => string;
  readonly moreAgencies: (count: number) => string;
  readonly moreReports: (count: number) => string;
  readonly moreFiles: (count: number) => string;
  readonly footer: string;
}
