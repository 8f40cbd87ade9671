import type { Resource } from '../../dataset/index.ts';
import { quoted } from '../duckdb/quoted.ts';
import { copyTo } from './copy.ts';
import { csvExpression } from './csv-cell.ts';
import type { ExportedFile, ExportRequest } from './exporter.ts';

const BYTE_ORDER_MARK = '\ufeff';

/** Comma, `"` doubled inside quotes, UTF-8, LF; null is nothing, and an empty text is `""`. */
const OPTIONS = "FORMAT csv, HEADER, DELIMITER ',', QUOTE '\"', ESCAPE '\"', NULLSTR ''";

/** One table as a CSV file. */
export const writeCsv = (
  { columns, sql }: Resource,
  path: string,
  { connection, versions, mark }: ExportRequest,
): Promise<ExportedFile> => {
  // The engine writes no mark, but it writes the first heading as it is.
  const opening = mark === 'with-mark' ? BYTE_ORDER_MARK : '';
  const cells = columns.map(
    (column, index) => `${csvExpression(column)} AS ${quoted(`${index === 0 ? opening : ''}${column.name}`)}`,
  );
  return copyTo(connection, path, `SELECT ${cells.join(', ')} FROM (${sql(versions)})`, OPTIONS);
};
