import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';

/**
 * The module of a reading process: TypeScript while gouji runs from its sources, JavaScript when shipped.
 * `GOUJI_READER` names another, which reads as it likes (`serveReader`): storms and tests have readers that die.
 */
export const readerEntry = (): string =>
  process.env.GOUJI_READER ?? createRequire(fileURLToPath(import.meta.url)).resolve('#reader');
