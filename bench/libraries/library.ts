/** What stands below gouji for one format, doing only what nobody who reads the format can leave out. */
export interface Library {
  /** What is called, as the results name it. */
  readonly name: string;
  /** The package whose version the results state. */
  readonly package: string;
  read(bytes: Uint8Array): unknown;
}
