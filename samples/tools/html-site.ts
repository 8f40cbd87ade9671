import type { PrintedBlock } from './blocks.ts';
import type { Rendered } from './case-file.ts';
import { escapeHtml } from './html-escape.ts';
import { htmlTable, type TableDress } from './html-table.ts';

type Site = NonNullable<Rendered['site']>;

const breaks = (text: string): string => escapeHtml(text).replaceAll('\n', '<br>');

const dress: TableDress = {
  open: '<table style="width:100%" border="1">',
  cell: (cell, spans) => `<td${spans}><p style="text-align:center">${breaks(cell.text)}</p></td>`,
};

const block = (printed: PrintedBlock): string => {
  if (printed.kind === 'break' || printed.kind === 'title' || printed.kind === 'picture') return '';
  if (printed.kind === 'table') return htmlTable(printed.sheet, dress);
  if (printed.kind === 'hidden') return `<div style="display: none">${breaks(printed.text)}</div>`;
  const text = breaks(printed.text);
  return printed.kind === 'heading' ? `<p><strong>${text}</strong></p>` : `<p style="text-indent:2em">${text}</p>`;
};

const metadata = (entries: Readonly<Record<string, string>>): string =>
  Object.entries(entries)
    .map(([name, value]) => `<td class="name">${name}</td><td class="value">${value}</td>`)
    .reduce<string[]>((rows, cells, index) => {
      if (index % 2 === 0) rows.push('');
      rows[rows.length - 1] += cells;
      return rows;
    }, [])
    .map((row) => `<tr>${row}</tr>`)
    .join('\n');

/** A government site's page: navigation, a metadata table, layout tables, links to other years' reports. */
export const sitePage = (blocks: readonly PrintedBlock[], charset: string, site: Site): string => {
  const title = blocks.flatMap((printed) => (printed.kind === 'title' ? [printed.text] : [])).join('');
  return `<!DOCTYPE html>
<html>
<head>
<meta http-equiv="Content-Type" content="text/html; charset=${charset}">
<title>${title}_${site.name}</title>
<meta name="SiteName" content="${site.name}">
<meta name="ArticleTitle" content="${title}">
${site.metadata.发布日期 ? `<meta name="PubDate" content="${site.metadata.发布日期}">\n` : ''}<script>var total = 12; document.title += '';</script>
<style>.hidden { display: none }</style>
</head>
<body>
<div class="header"><ul class="nav"><li><a href="/">首页</a></li><li><a href="/zwgk/">政务公开</a></li><li><a href="/hdjl/">互动交流</a></li></ul></div>
<div class="crumbs">当前位置：${site.crumbs.map((crumb) => `<a href="#">${crumb}</a>`).join(' &gt; ')}</div>
<table class="metadata" width="100%"><tbody>
${metadata(site.metadata)}
</tbody></table>
<table width="100%" cellpadding="0"><tbody><tr>
<td width="220" valign="top"><div class="sidebar"><h3>政府信息公开年报</h3><ul>
${site.links.map((link, index) => `<li><a href="./${index}.html">${link}</a></li>`).join('\n')}
</ul></div></td>
<td valign="top">
<h1 class="article-title">${title}</h1>
<div class="share">分享到：<a href="#">微信</a> <a href="#">微博</a> 字体：<a href="#">大</a> <a href="#">中</a> <a href="#">小</a></div>
<div class="article" id="zoom">
${blocks.map(block).filter(Boolean).join('\n')}
</div>
<div class="actions"><a href="#">打印本页</a> <a href="#">关闭窗口</a></div>
</td>
</tr></tbody></table>
<div class="footer"><p>主办：${site.name}　网站标识码：0000000000</p></div>
</body>
</html>
`;
};
