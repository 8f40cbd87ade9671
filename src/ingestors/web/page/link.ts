/** Where a page leads to, and what it says there. */
export interface Link {
  readonly uri: URL;
  /** What a person reads or, where that is cut short, what the link's title says. */
  readonly text: string;
  /** `furniture`: among navigation, footers and sidebars, as reading takes them. */
  readonly place: 'content' | 'furniture';
}
