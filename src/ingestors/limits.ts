const MiB = 2 ** 20;

/** What an ingestor refuses to read, in bytes unless said otherwise; sizes are counted, never believed. */
export const LIMITS = {
  /** Reports are a few MB; above this a file or a member is something else. */
  document: 256 * MiB,
  /** Members of one archive and of all archives inside it. */
  members: 100_000,
  /** Archives in archives: `a.zip!/b.tar!/c.zip` is three deep. */
  depth: 5,
  /** All that comes out of one archive: `ratio` times its own size, and `free` at least. A year of PDF is below 2. */
  unpacked: { free: 1024 * MiB, ratio: 100 },
  /** The directory of a zip: 100,000 long names fit. */
  directory: 64 * MiB,
  /** A zip without its directory is searched in memory for what can be saved. */
  mendable: 1024 * MiB,
} as const;
