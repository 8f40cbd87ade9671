export {
  type CodebookRow,
  codebookColumns,
  codebookFigures,
  codebookRates,
  rateColumns,
} from './codebook.ts';
export { codebookOfColumns, columnColumns } from './codebook-columns.ts';
export { createTable, literal } from './ddl.ts';
export { type Engine, TYPES } from './engine.ts';
export { type Figure, figures } from './figures.ts';
export { inputId, outcomeId, sourceOfBytes, sourceOfName } from './ids.ts';
export { type Comparison, comparisonRows, inputRows, inputSourceRows } from './other-rows.ts';
export { type Question, questions } from './questions.ts';
export { type Rate, rates } from './rates/index.ts';
export { type ReportRows, reportOf } from './report-of.ts';
export type { Resource, Versions } from './resource.ts';
export { chosen } from './resources/chosen.ts';
export { resources } from './resources/index.ts';
export { reportResource } from './resources/reports.ts';
export { wideResource } from './resources/wide.ts';
export { mergeRows, type Row, type Rows, type TableName, type Value } from './rows.ts';
export { rowsOf, type SourceReading } from './rows-of.ts';
export { SCHEMA, SCHEMA_STATE_SQL, type Schema, type SchemaState, SchemaTooNew, statementsTo } from './schema.ts';
export { storableRows } from './storable-rows.ts';
export type { Column, ColumnType, Table } from './table.ts';
export { type Field, fieldOf, type TableSchema } from './table-schema.ts';
export { tables } from './tables/index.ts';
export type { View } from './view.ts';
export { views } from './views/index.ts';
