import type { Topic } from './topics.ts';

/** `table.row.column`, where a row may be a group of the form (`requests.refused.total`). */
export type FigurePath = string;

/** What a figure of the text is of, and every way to understand it, each a sum of figures of the tables. */
export interface Subject {
  readonly id: string;
  readonly readings: readonly (readonly FigurePath[])[];
}

/** What the words say, on a topic they name or that was named before. */
export interface Words {
  readonly label: string;
  readonly topic: Topic;
  /** The words name the topic themselves. */
  readonly isNamed: boolean;
  readonly measure: string;
}
