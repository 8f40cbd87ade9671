import type { PrintedBlock } from './blocks.ts';
import { escapeHtml } from './html-escape.ts';
import { htmlTable, type TableDress } from './html-table.ts';

const breaks = (text: string): string => escapeHtml(text).replaceAll('\n', '<br>');

const dress: TableDress = {
  open: '<table border="1" cellspacing="0">',
  cell: (cell, spans) => `<td${spans}>${breaks(cell.text)}</td>`,
};

const block = (printed: PrintedBlock): string => {
  if (printed.kind === 'break') return '';
  if (printed.kind === 'table') return htmlTable(printed.sheet, dress);
  if (printed.kind === 'title') return `<h1>${breaks(printed.text)}</h1>`;
  if (printed.kind === 'heading') return `<h2>${breaks(printed.text)}</h2>`;
  if (printed.kind === 'hidden') return `<p style="display:none">${breaks(printed.text)}</p>`;
  return `<p>${breaks(printed.text)}</p>`;
};

/** An article page: headings are headings, tables are tables. */
export const plainPage = (blocks: readonly PrintedBlock[], charset: string): string => `<!DOCTYPE html>
<html lang="zh-CN">
<head>
<meta charset="${charset}">
<title>政府信息公开</title>
</head>
<body>
${blocks.map(block).join('\n')}
</body>
</html>
`;
