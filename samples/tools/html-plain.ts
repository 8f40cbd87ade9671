import type { PrintedBlock, ShotPicture } from './blocks.ts';
import type { Rendered } from './case-file.ts';
import { escapeHtml } from './html-escape.ts';
import { htmlTable, type TableDress } from './html-table.ts';

const breaks = (text: string): string => escapeHtml(text).replaceAll('\n', '<br>');

const dress: TableDress = {
  open: '<table border="1" cellspacing="0">',
  cell: (cell, spans) => `<td${spans}>${breaks(cell.text)}</td>`,
};

const picture = ({ name, bytes }: ShotPicture, { pictures }: Rendered): string => {
  const src = pictures === 'beside' ? name : `data:image/png;base64,${Buffer.from(bytes).toString('base64')}`;
  return `<p><img src="${src}" alt=""></p>`;
};

const block = (printed: PrintedBlock, file: Rendered): string => {
  if (printed.kind === 'picture') return picture(printed, file);
  if (printed.kind === 'break') return '';
  if (printed.kind === 'table') return htmlTable(printed.sheet, dress);
  if (printed.kind === 'title') return `<h1>${breaks(printed.text)}</h1>`;
  if (printed.kind === 'heading') return `<h2>${breaks(printed.text)}</h2>`;
  if (printed.kind === 'hidden') return `<p style="display:none">${breaks(printed.text)}</p>`;
  return `<p>${breaks(printed.text)}</p>`;
};

/** An article page: headings are headings, tables are tables. */
export const plainPage = (blocks: readonly PrintedBlock[], charset: string, file: Rendered): string => `<!DOCTYPE html>
<html lang="zh-CN">
<head>
<meta charset="${charset}">
<title>政府信息公开</title>
</head>
<body>
${blocks.map((each) => block(each, file)).join('\n')}
</body>
</html>
`;
