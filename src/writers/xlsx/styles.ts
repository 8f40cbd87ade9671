/** Cell styles by name; their numbers are their order in `stylesXml`. */
export const STYLES = { plain: 0, header: 1, text: 2, number: 3, date: 4, error: 5, warning: 6, notice: 7 } as const;
export type Style = keyof typeof STYLES;

const font = (colour: string, bold = ''): string =>
  `<font>${bold}<sz val="10.5"/><color rgb="FF${colour}"/><name val="等线"/><family val="2"/><charset val="134"/></font>`;

const format = (fontId: number, attributes: string, alignment: string): string =>
  `<xf fontId="${fontId}" borderId="1" xfId="0" applyFont="1" applyBorder="1" applyAlignment="1" ${attributes}>${alignment}</xf>`;

const EDGES = ['left', 'right', 'top', 'bottom']
  .map((edge) => `<${edge} style="thin"><color rgb="FFD5D9DE"/></${edge}>`)
  .join('');

const WRAPPED = '<alignment vertical="top" wrapText="1"/>';
const TOP = '<alignment vertical="top"/>';

/** xl/styles.xml */
export const stylesXml = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">\
<numFmts count="1"><numFmt numFmtId="164" formatCode="yyyy\\-mm\\-dd"/></numFmts>\
<fonts count="5">${font('1D2733')}${font('FFFFFF', '<b/>')}${font('B3261E', '<b/>')}${font('8A5A00', '<b/>')}${font('2458A6', '<b/>')}</fonts>\
<fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>\
<fill><patternFill patternType="solid"><fgColor rgb="FF23445E"/><bgColor indexed="64"/></patternFill></fill></fills>\
<borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border><border>${EDGES}<diagonal/></border></borders>\
<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>\
<cellXfs count="8"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>\
${format(1, 'numFmtId="0" fillId="2" applyFill="1"', '<alignment horizontal="center" vertical="center" wrapText="1"/>')}\
${format(0, 'numFmtId="0" fillId="0"', WRAPPED)}\
${format(0, 'numFmtId="0" fillId="0"', TOP)}\
${format(0, 'numFmtId="164" fillId="0" applyNumberFormat="1"', TOP)}\
${format(2, 'numFmtId="0" fillId="0"', WRAPPED)}\
${format(3, 'numFmtId="0" fillId="0"', WRAPPED)}\
${format(4, 'numFmtId="0" fillId="0"', WRAPPED)}\
</cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>`;
