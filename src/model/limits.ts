const MiB = 2 ** 20;

/** What gouji refuses to read beyond; sizes are counted, never believed. One value goes from the caller to every reader. */
export interface Limits {
  /** Bytes of one document: a file, standard input, or a member of an archive. */
  readonly bytes: number;
  /** Pages of one document. */
  readonly pages: number;
  /** Pixels of one picture. */
  readonly pixels: number;
  /** Pictures of one document that are read; further ones stay pictures. */
  readonly pictures: number;
  /** Bytes that the parts of one .docx, .odt or .ofd unpack to, together. */
  readonly parts: number;
  /** Files in one archive and in all archives inside it. */
  readonly members: number;
  /** Archives in archives: `a.zip!/b.tar!/c.zip` is three deep. */
  readonly depth: number;
  /** How many times its packed size something may unpack to. */
  readonly ratio: number;
  /** Bytes that may come out of one archive whatever its own size. */
  readonly unpacked: number;
}

/** Many times what reports need, and less than fills a child process. */
export const STANDARD_LIMITS: Limits = {
  // Reports are a few MB; above this a file is something else.
  bytes: 256 * MiB,
  // Compilations of a whole province have some hundred.
  pages: 2000,
  // A sheet of A3 at 600 dpi has 70 MP; what is published as a scan has 4 to 9.
  pixels: 100_000_000,
  // A scanned report has some ten pages, a compilation some hundred; a page of more pictures is an album.
  pictures: 200,
  // More text than any report.
  parts: 200 * MiB,
  members: 100_000,
  depth: 5,
  // Deflate reaches 1030; tables of identical rows reach about 60, a year of PDF below 2.
  ratio: 250,
  unpacked: 1024 * MiB,
};
