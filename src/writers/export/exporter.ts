import type { DuckDBConnection } from '@duckdb/node-api';
import type { Versions } from '../../dataset/index.ts';

/** What is to be handed out, and where to. */
export interface ExportRequest {
  readonly connection: DuckDBConnection;
  /** A file or a folder, as the format has it. */
  readonly target: string;
  readonly versions: Versions;
  /** Excel takes a CSV file for UTF-8 only where a byte order mark opens it. */
  readonly mark: 'with-mark' | 'without-mark';
  /** The version of this program. */
  readonly gouji: string;
}

export interface ExportedFile {
  readonly path: string;
  readonly rows: number;
}

/** One format: every one from the same rows. */
export interface Exporter {
  readonly kind: 'file' | 'folder';
  /** @throws ExportRefused where the format cannot hold it */
  write(request: ExportRequest): Promise<readonly ExportedFile[]>;
}

/** The format cannot hold what is to be exported. */
export class ExportRefused extends Error {
  override readonly name = 'ExportRefused';
}
