import { describe, expect, it } from 'vitest';
import type { Grid } from '#model';
import { extractHtml } from './document.ts';

const grids = (page: string): readonly Grid[] =>
  extractHtml({ uri: 'page.html', bytes: new TextEncoder().encode(page) }).blocks.filter(
    (block): block is Grid => block.kind === 'grid',
  );

/** Each row as `column:text`, spans as `column+width×height:text`. */
const rows = (grid: Grid | undefined): readonly string[] =>
  Array.from({ length: grid?.rows ?? 0 }, (_, row) =>
    (grid?.cells ?? [])
      .filter((cell) => cell.row === row)
      .map(({ column, colSpan, rowSpan, text }) =>
        colSpan + rowSpan > 2 ? `${column}+${colSpan}×${rowSpan}:${text}` : `${column}:${text}`,
      )
      .join(' '),
  );

describe('spans', () => {
  it('keeps merged cells where they begin', () => {
    const [grid] = grids(
      '<table><tr><td rowspan=2>结果</td><td colspan=2>数量</td></tr><tr><td>3</td><td>4</td></tr></table>',
    );
    expect(rows(grid)).toEqual(['0+1×2:结果 1+2×1:数量', '1:3 2:4']);
    expect(grid?.columns).toBe(3);
    expect(grid?.evidence).toBe('markup');
    expect(grid?.cells[3]?.at).toEqual({ table: 0, row: 1, column: 2 });
  });

  it('cuts a span over rows at the end of its table', () => {
    const [grid] = grids('<table><tr><td rowspan="22">三</td><td>1</td></tr><tr><td>2</td></tr></table>');
    expect(rows(grid)).toEqual(['0+1×2:三 1:1', '1:2']);
  });

  it('cuts a span over rows at the end of its row group, as browsers do', () => {
    const [grid] = grids(
      '<table><tbody><tr><td rowspan=3>甲<td>1</tr></tbody><tbody><tr><td>乙<td>2</tr></tbody></table>',
    );
    expect(rows(grid)).toEqual(['0:甲 1:1', '0:乙 1:2']);
  });

  it('reads rowspan 0 as the rest of the group', () => {
    const [grid] = grids('<table><tr><td rowspan=0>三<td>1<tr><td>2<tr><td>3</table>');
    expect(rows(grid)).toEqual(['0+1×3:三 1:1', '1:2', '1:3']);
  });

  it('reads a span that is no number, or below one, as 1', () => {
    const [grid] = grids(
      '<table><tr><td colspan=x>甲</td><td rowspan="-2">1</td></tr><tr><td colspan=0>乙</td><td>2</td></tr></table>',
    );
    expect(rows(grid)).toEqual(['0:甲 1:1', '0:乙 1:2']);
  });

  it('reads the number at the start of a span', () => {
    const [grid] = grids('<table><tr><td colspan="2px">甲<td>1<tr><td>乙<td>2<td>3</table>');
    expect(rows(grid)).toEqual(['0+2×1:甲 2:1', '0:乙 1:2 2:3']);
  });

  it('stays as wide as its headings where rows lost a cell', () => {
    const [grid] = grids(
      '<table><tr><td colspan=2>复议<td colspan=2>诉讼<tr><td colspan=2>直接<td colspan=2>之后<tr><td>维持<td>维持<td>纠正<tr><td>1<td>2<td>3</table>',
    );
    expect(grid?.columns).toBe(4);
  });

  it('does not let one span over all columns widen the table', () => {
    const [grid] = grids(
      '<table><tr><td colspan=99>申请情况<tr><td>新收<td>3<td>4<tr><td>结转<td>0<td colspan=50>1</table>',
    );
    expect(grid?.columns).toBe(3);
    expect(rows(grid)).toEqual(['0+3×1:申请情况', '0:新收 1:3 2:4', '0:结转 1:0 2:1']);
  });

  it('narrows a cell that would overlap one from above', () => {
    const [grid] = grids('<table><tr><td>甲<td rowspan=2>9<td>1<tr><td colspan=3>乙<td>2</table>');
    expect(rows(grid)).toEqual(['0:甲 1+1×2:9 2:1', '0:乙 3:2']);
  });
});

describe('rows', () => {
  it('puts head and foot rows where the page shows them', () => {
    const [grid] = grids(
      '<table><tfoot><tr><td>总计<td>3</tfoot><tbody><tr><td>复议<td>3</tbody><thead><tr><th>项目<th>件数</thead></table>',
    );
    expect(rows(grid)).toEqual(['0:项目 1:件数', '0:复议 1:3', '0:总计 1:3']);
  });

  it('leaves out the row of no height by which Word keeps its columns', () => {
    const [grid] = grids(
      '<table><tr><td colspan=2>新收</td><td>3</td></tr><![if !supportMisalignedColumns]><tr height=0><td width=9></td><td></td><td></td></tr><![endif]></table>',
    );
    expect(rows(grid)).toEqual(['0+2×1:新收 2:3']);
  });

  it('leaves out hidden and empty rows and shortens the spans over them', () => {
    const [grid] = grids(
      '<table><tr><td rowspan=4>三<td>1<tr style="display: none"><td>99<tr></tr><tr><td>2<tr><td>合计<td>3</table>',
    );
    expect(rows(grid)).toEqual(['0+1×3:三 1:1', '1:2', '1:合计 2:3']);
  });
});

describe('broken tables', () => {
  it('ends a cell where the next begins, though nothing was closed', () => {
    const [grid] = grids('<table><tr><td><b>新收<td><font>3<th>4<tr><td>结转<td>0<td>1</table><p>后文。');
    expect(rows(grid)).toEqual(['0:新收 1:3 2:4', '0:结转 1:0 2:1']);
  });

  it('does not let a stray end tag inside a cell close the table', () => {
    const [grid] = grids(
      '<div><p><span><table><tr><td>新收</div></td><td>3</span></p></td><td>4</tr><tr><td>结转</td><td>0</td><td>1</td></tr></table></div>',
    );
    expect(rows(grid)).toEqual(['0:新收 1:3 2:4', '0:结转 1:0 2:1']);
  });

  it('reads a table that is never closed, and the text after it', () => {
    const page = '<p>二、公开情况</p><table><tr><td>新收</td><td>3</td></tr><p>三、存在的问题</p><p>仍有不足。</p>';
    const { blocks } = extractHtml({ uri: 'page.html', bytes: new TextEncoder().encode(page) });
    expect(blocks.map((block) => (block.kind === 'paragraph' ? block.text : block.kind))).toEqual([
      '二、公开情况',
      'grid',
      '三、存在的问题',
      '仍有不足。',
    ]);
  });

  it('reads an empty cell of XHTML', () => {
    const [grid] = grids(
      '<?xml version="1.0"?><html><body><table><tr><td><table><tr><td>新收</td><td/><td>3</td></tr><tr><td>结转</td><td>0</td><td>1</td></tr></table></td></tr></table></body></html>',
    );
    expect(rows(grid)).toEqual(['0:新收 1: 2:3', '0:结转 1:0 2:1']);
  });

  it('reads cells outside rows', () => {
    const [grid] = grids('<table><td>新收</td><td>3</td><tr><td>结转</td><td>1</td></tr></table>');
    expect(rows(grid)).toEqual(['0:新收 1:3', '0:结转 1:1']);
  });
});

describe('cells', () => {
  const first = (cell: string): string | undefined =>
    grids(`<table><tr><td>${cell}</td><td>7</td></tr><tr><td>复议</td><td>8</td></tr></table>`)[0]?.cells[0]?.text;

  it('joins a figure printed in one span a digit', () => {
    expect(first('<p><span lang=EN-US>1</span><span lang=EN-US>2</span></p>')).toBe('12');
  });

  it('reads Word and WPS markup without its comments', () => {
    expect(
      first(
        '<p class=MsoNormal style="mso-pagination:widow-orphan"><!--[if gte mso 9]><xml>99</xml><![endif]--><span>3<o:p></o:p></span></p>',
      ),
    ).toBe('3');
    expect(first('<p><span><o:p>&nbsp;</o:p></span></p>')).toBe('');
  });

  it('keeps the lines of a vertical label', () => {
    expect(first('三<br>本<br/>年<br>度')).toBe('三\n本\n年\n度');
  });

  it('puts block elements on lines of their own', () => {
    expect(first('<p>本年</p><div>新收</div>件数')).toBe('本年\n新收\n件数');
  });

  it('leaves out what is hidden or struck', () => {
    expect(
      first(
        '<span style="display:none">9</span><i hidden>9</i><b style="visibility: hidden">9</b><script>9</script><style>9</style><template>9</template><del>9</del><s>9</s>3',
      ),
    ).toBe('3');
  });

  it('reads the value of a field', () => {
    expect(first('<input type="text" value="15"><input type=hidden value=9>')).toBe('15');
  });

  it('reads the chosen entry of a list', () => {
    expect(first('<select><option>甲</option><option selected>乙</option></select>')).toBe('乙');
  });

  it('takes a line break of the source between two characters for none, as Word writes it', () => {
    expect(first('<span>本年新收\r\n  申请</span> 件')).toBe('本年新收申请 件');
  });

  it('keeps digits and dashes as printed', () => {
    expect(first('　３，０００&nbsp;')).toBe('３，０００');
    expect(first('—')).toBe('—');
  });
});

describe('tables in tables', () => {
  it('gives a table of figures inside a cell a grid of its own, after the outer one', () => {
    const inner = '<table><tr><td>其中修订</td><td>6</td></tr></table>';
    const page = `<table><tr><td>制发${inner}</td><td>22</td></tr><tr><td>废止</td><td>3</td></tr><tr><td>有效</td><td>41</td></tr></table>`;
    expect(grids(page).map(rows)).toEqual([['0:制发 1:22', '0:废止 1:3', '0:有效 1:41'], ['0:其中修订 1:6']]);
    expect(grids(page)[1]?.at).toEqual({ table: 1, row: 0, column: 0 });
  });

  it('reads a table without figures inside a cell as its text', () => {
    const inner = '<table><tr><td>规范性</td></tr><tr><td>文件</td></tr></table>';
    const page = `<table><tr><td>${inner}</td><td>22</td></tr><tr><td>规章</td><td>3</td></tr></table>`;
    expect(grids(page).map(rows)).toEqual([['0:规范性\n文件 1:22', '0:规章 1:3']]);
  });

  it('reads through tables that only lay out the page', () => {
    const data = '<table><tr><td>新收</td><td>3</td></tr><tr><td>结转</td><td>0</td></tr></table>';
    const page = `<table><tr><td><a href=a>首页</a></td></tr><tr><td><p>一、总体情况</p><table><tr><td>${data}</td></tr></table></td></tr></table>`;
    expect(grids(page).map(rows)).toEqual([['0:新收 1:3', '0:结转 1:0']]);
  });
});

describe('a table split into several', () => {
  const one = '<table><tr><td>新收</td><td>3</td><td>0</td></tr></table>';

  it('marks the second as continuing where only blanks stand between', () => {
    expect(grids(`${one}\n<p>&nbsp;</p><br>${one}`).map(({ continues }) => continues)).toEqual([false, true]);
  });

  it('does not where text stands between', () => {
    expect(grids(`${one}<p>四、行政复议情况</p>${one}`).map(({ continues }) => continues)).toEqual([false, false]);
  });
});
