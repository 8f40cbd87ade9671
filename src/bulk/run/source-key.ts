/**
 * The first 128 bits of the hash that a source is known by, in SQL: a quarter of the text that a million of them are told
 * apart by, and what the engine has to hold for a join.
 */
export const SOURCE_KEY = 'CAST(substr(source, -64, 32) AS UUID)';
