import { figures, questions, rates, type Table, tables, type View, views } from '../../src/dataset/index.ts';

type Columns = Table['columns'];

const cell = (text: string): string => text.replaceAll('|', '\\|').replaceAll(/\s+/g, ' ');

const row = (cells: readonly string[]): string => `| ${cells.map(cell).join(' | ')} |`;

const columnRow = ({ name, type, isNullable, about }: Columns[number]): string =>
  row([`\`${name}\``, isNullable ? `${type}, null` : type, `${about.zh}<br>${about.en}`]);

const columnTable = (columns: Columns): string =>
  ['| 列 Column | 类型 Type | 说明 Meaning |', '|---|---|---|', ...columns.map(columnRow)].join('\n');

const keyLine = ({ key, unique, references }: Table): string =>
  [
    `键 Key: ${key.map((name) => `\`${name}\``).join(', ')}`,
    ...unique.map((names) => `唯一 Unique: ${names.map((name) => `\`${name}\``).join(', ')}`),
    ...references.map(({ column, table }) => `\`${column}\` → \`${table}\``),
  ].join(' · ');

const tableSection = (table: Table): string => `### ${table.name}

${table.about.zh}<br>
${table.about.en}

${keyLine(table)}

${columnTable(table.columns)}
`;

/** The wide view has a column for each of some 300 figures: they are told once, in the list of figures. */
const shownColumns = ({ name, columns }: View): Columns => {
  const ofFigures = new Set(figures.map(({ column }) => column));
  return name === 'wide' ? columns.filter((column) => !ofFigures.has(column.name)) : columns;
};

const viewSection = (view: View): string => `### ${view.name}

${view.about.zh}<br>
${view.about.en}

${columnTable(shownColumns(view))}
${view.name === 'wide' ? '\n以及每个数字一列 and a column a figure: [数字 Figures](#数字-figures)\n' : ''}`;

const rateRows = rates.map(({ id, series, about }) => row([`\`${id}\``, series, `${about.zh}<br>${about.en}`]));

const figureRows = figures.map(({ id, column, inForms }) =>
  row([`\`${id}\``, `\`${column}\``, inForms.map(({ form }) => form).join(', ')]),
);

/** The page that tells what is in a dataset and how to ask it. */
export const datasetPage = (): string => `<!-- Generated from src/dataset/ by \`npm run generate\`: edit that. -->
# 数据集 The dataset

一次运行把全部结果存入一个 DuckDB 文件 \`gouji.duckdb\`；\`gouji load\` 把它装入 PostgreSQL（模式 \`gouji\`），\`gouji export\` 写成文件。
表、列、视图处处相同。只增不改：重读的文件是同一源文件的新 \`version\`，重新公布的报告是同一报告的新版本。

A run stores everything in one DuckDB file, \`gouji.duckdb\`; \`gouji load\` moves it into PostgreSQL (schema \`gouji\`), \`gouji
export\` writes files. Tables, columns and views are the same everywhere. Rows are only ever added: a file that is read again is a new
\`version\` of its source, a report that is published again a new version of the report.

\`\`\`sh
duckdb output/gouji.duckdb
PGOPTIONS='-c search_path=gouji' psql postgres://…
\`\`\`

- 输入（input）是遇到文件的一个名字，源文件（source）是它的内容；同一内容有几个名字只读一次。结果（outcome）是一次读取所得，汇编的每个部分各有一个；
  \`outcome\` 连接各表。
- \`current_…\` 各视图只含现行的：每份源文件最后一次读取，每份报告的最新版本。
- 空白、短横不是数字：\`facts.value\` 为空，\`facts.state\` 说明原因。比率把它们按 0 计，并在 \`blanks\` 中注明个数。

- An input is a name under which a document was met, a source its bytes; the same bytes under several names are read once. An
  outcome is what became of one reading, one for each part of a compilation; \`outcome\` joins the tables.
- The views named \`current_…\` have only what is current: the last reading of each source, the newest version of each report.
- Blanks and dashes are no numbers: \`facts.value\` is null, and \`facts.state\` says why. Rates count them as 0, and say in
  \`blanks\` how many they were.

## 常问 Questions

两种引擎都能照此运行。Each runs as it stands on both engines.

${questions.map(({ asks, sql }) => `${asks.zh}<br>\n${asks.en}\n\n\`\`\`sql\n${sql}\n\`\`\`\n`).join('\n')}
## 表 Tables

${tables.map(tableSection).join('\n')}
## 视图 Views

${views.map(viewSection).join('\n')}
## 比率 Rates

\`series\` 2019：2019 年以后的格式 the forms since 2019 · 2014：2014–2018 年的统计表 the statistics of 2014–2018。两者口径不同，不可连成一线。They count by
other headings: no line leads from one to the other.

| 比率 Rate | 系列 Series | 说明 Meaning |
|---|---|---|
${rateRows.join('\n')}

## 数字 Figures

标题全文见 \`gouji forms\` 和导出的编码本。The full headings: \`gouji forms\`, and the codebook of every export.

| 标识 \`facts.fact\` | \`wide\` 的列 column | 格式 Forms |
|---|---|---|
${figureRows.join('\n')}
`;
