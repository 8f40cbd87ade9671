import type { PrintedBlock } from './blocks.ts';
import { escapeHtml } from './html-escape.ts';
import { htmlTable, type TableDress } from './html-table.ts';

/** Digits stand each in spans of their own, as a word processor leaves them after many edits. */
const runs = (text: string): string =>
  text
    .split('\n')
    .map((line) =>
      (line.match(/[0-9]|[^0-9]+/gu) ?? [])
        .map((run) =>
          /^[0-9]$/.test(run)
            ? `<span lang="EN-US" style="font-family:仿宋_GB2312"><span>${run}</span></span>`
            : `<span style="font-family:仿宋_GB2312">${escapeHtml(run)}</span>`,
        )
        .join(''),
    )
    .join('<br>');

const EMPTY = '<span lang="EN-US"><o:p>&nbsp;</o:p></span>';

const dress: TableDress = {
  open: '<table class="MsoNormalTable" border="0" cellspacing="0" cellpadding="0" style="border-collapse:collapse">',
  cell: (cell, spans) =>
    `<td${spans} valign="center" style="border:solid windowtext 1.0pt"><p class="MsoNormal" align="center">${
      cell.text.trim() === '' ? EMPTY : runs(cell.text)
    }</p></td>`,
};

const block = (printed: PrintedBlock): string => {
  if (printed.kind === 'break') return '<br clear="all" style="page-break-before:always">';
  if (printed.kind === 'picture') return '';
  if (printed.kind === 'table') return `<div align="center">${htmlTable(printed.sheet, dress)}</div>`;
  if (printed.kind === 'hidden') {
    return `<p class="MsoNormal"><span style="display:none;mso-hide:all">${escapeHtml(printed.text)}</span></p>`;
  }
  const align = printed.kind === 'title' ? ' align="center"' : '';
  return `<p class="MsoNormal"${align}>${runs(printed.text)}<span lang="EN-US"><o:p></o:p></span></p>`;
};

/** A word processor's export: no headings, everything a styled paragraph. */
export const wordPage = (
  blocks: readonly PrintedBlock[],
  charset: string,
): string => `<html xmlns:o="urn:schemas-microsoft-com:office:office" xmlns="http://www.w3.org/TR/REC-html40">
<head>
<meta http-equiv="Content-Type" content="text/html; charset=${charset}">
<title>政府信息公开</title>
<!--[if gte mso 9]><xml><o:DocumentProperties><o:Pages>6</o:Pages></o:DocumentProperties></xml><![endif]-->
<style><!-- p.MsoNormal {margin:0cm; text-justify:inter-ideograph;} --></style>
</head>
<body lang="ZH-CN">
<div class="WordSection1">
${blocks.map(block).join('\n')}
</div>
</body>
</html>
`;
