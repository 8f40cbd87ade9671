export interface Heading {
  readonly title: string;
  /** In characters of the default font. */
  readonly width: number;
  /** On the screen only; nothing that is printed stands behind such a column. */
  readonly print?: 'left-out';
}
