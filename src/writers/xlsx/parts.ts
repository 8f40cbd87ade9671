import { xmlText } from './escape.ts';
import { filterRange } from './sheet-xml.ts';

export interface SheetEntry {
  readonly name: string;
  readonly columns: number;
  /** The first so many of them. */
  readonly printed: number;
  /** Without the header line. */
  readonly rows: number;
}

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

const numbered = (sheets: readonly SheetEntry[]) => sheets.map((sheet, index) => ({ ...sheet, number: index + 1 }));

const contentTypes = (sheets: readonly SheetEntry[]): string =>
  `${HEAD}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>\
<Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${TYPE}.sheet.main+xml"/>\
<Override PartName="/xl/styles.xml" ContentType="${TYPE}.styles+xml"/>\
${numbered(sheets)
  .map(({ number }) => `<Override PartName="/xl/worksheets/sheet${number}.xml" ContentType="${TYPE}.worksheet+xml"/>`)
  .join('')}</Types>`;

const relationship = (id: string, type: string, target: string): string =>
  `<Relationship Id="${id}" Type="${OFFICE}/${type}" Target="${target}"/>`;

const relationships = (all: readonly string[]): string =>
  `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${all.join('')}</Relationships>`;

const absolute = (range: string): string => range.replaceAll(/([A-Z]+)(\d+)/g, '$$$1$$$2');

const definedNames = ({ name, columns, printed, rows }: SheetEntry, index: number): string => {
  const sheet = xmlText(`'${name.replaceAll("'", "''")}'`);
  const range = absolute(filterRange(columns, rows));
  return `<definedName name="_xlnm._FilterDatabase" localSheetId="${index}" hidden="1">${sheet}!${range}</definedName>\
<definedName name="_xlnm.Print_Area" localSheetId="${index}">${sheet}!${absolute(filterRange(printed, rows))}</definedName>\
<definedName name="_xlnm.Print_Titles" localSheetId="${index}">${sheet}!$1:$1</definedName>`;
};

const workbook = (sheets: readonly SheetEntry[]): string =>
  `${HEAD}<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="${OFFICE}"><bookViews><workbookView/></bookViews><sheets>\
${numbered(sheets)
  .map(({ name, number }) => `<sheet name="${xmlText(name)}" sheetId="${number}" r:id="rId${number}"/>`)
  .join('')}</sheets><definedNames>${sheets.map(definedNames).join('')}</definedNames></workbook>`;

/** The parts of a workbook beside its sheets and styles, by path. */
export const partsOf = (sheets: readonly SheetEntry[]): readonly (readonly [string, string])[] => [
  ['xl/workbook.xml', workbook(sheets)],
  [
    'xl/_rels/workbook.xml.rels',
    relationships([
      ...numbered(sheets).map(({ number }) =>
        relationship(`rId${number}`, 'worksheet', `worksheets/sheet${number}.xml`),
      ),
      relationship('rIdStyles', 'styles', 'styles.xml'),
    ]),
  ],
  ['_rels/.rels', relationships([relationship('rId1', 'officeDocument', 'xl/workbook.xml')])],
  ['[Content_Types].xml', contentTypes(sheets)],
];
