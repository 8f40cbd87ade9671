import { strToU8, type Zippable, zipSync } from 'fflate';
import { type Document, STANDARD_LIMITS } from '#model';
import { readDocument } from './document.ts';

export interface Contents {
  /** The objects of each page. */
  readonly pages?: readonly string[];
  /** The objects of a template that all pages share. */
  readonly template?: string;
  /** Inside `Res`. */
  readonly resources?: string;
  /** Further files, or other content for those above, by name. */
  readonly files?: Readonly<Record<string, string | Uint8Array>>;
}

const root = (name: string, content: string): string =>
  `<?xml version="1.0"?><ofd:${name} xmlns:ofd="http://www.ofdspec.org/2016">${content}</ofd:${name}>`;

const layer = (objects: string): string => `<ofd:Content><ofd:Layer ID="2">${objects}</ofd:Layer></ofd:Content>`;

/** An OFD of these contents; its pages are 100 × 80 mm. */
export const ofdOf = ({ pages = [''], template = '', resources = '', files = {} }: Contents): Uint8Array => {
  const texts: Record<string, string | Uint8Array> = {
    'OFD.xml': root('OFD', '<ofd:DocBody><ofd:DocRoot>Doc_0/Document.xml</ofd:DocRoot></ofd:DocBody>'),
    'Doc_0/Document.xml': root(
      'Document',
      `<ofd:CommonData><ofd:PageArea><ofd:PhysicalBox>0 0 100 80</ofd:PhysicalBox></ofd:PageArea>
       <ofd:DocumentRes>Res.xml</ofd:DocumentRes><ofd:TemplatePage ID="7" BaseLoc="Tpl.xml"/></ofd:CommonData>
       <ofd:Pages>${pages.map((_, n) => `<ofd:Page ID="${n + 10}" BaseLoc="Pages/${n}.xml"/>`).join('')}</ofd:Pages>`,
    ),
    'Doc_0/Res.xml': root('Res', resources),
    'Doc_0/Tpl.xml': root('Page', layer(template)),
    ...Object.fromEntries(
      pages.map((objects, n) => [
        `Doc_0/Pages/${n}.xml`,
        root('Page', `<ofd:Template TemplateID="7"/>${layer(objects)}`),
      ]),
    ),
    ...files,
  };
  const zipped: Zippable = {};
  for (const [name, text] of Object.entries(texts)) zipped[name] = typeof text === 'string' ? strToU8(text) : text;
  return zipSync(zipped);
};

export const read = (bytes: Uint8Array): Promise<Document> =>
  readDocument({ uri: 'report.ofd', bytes }, STANDARD_LIMITS);

export const readContents = (contents: Contents): Promise<Document> => read(ofdOf(contents));

/** The texts of its headings and paragraphs, and of its grids' cells as `row,column text`. */
export const texts = async (contents: Contents): Promise<readonly string[]> =>
  (await readContents(contents)).blocks.flatMap((block) => {
    if (block.kind === 'grid') return block.cells.map(({ row, column, text }) => `${row},${column} ${text}`);
    return block.kind === 'picture' ? '(picture)' : block.text;
  });

/** Text of 4 mm whose baseline starts at x, y; characters by their own widths unless `steps` says more. */
export const text = (words: string, x: number, y: number, steps = '', attributes = ''): string =>
  `<ofd:TextObject ID="5" Boundary="${x} ${y - 4} 60 5" Font="1" Size="4" ${attributes}>` +
  `<ofd:TextCode X="0" Y="4" ${steps}>${words}</ofd:TextCode></ofd:TextObject>`;

/** A stroked line. */
export const line = (x0: number, y0: number, x1: number, y1: number, attributes = '', colour = ''): string =>
  `<ofd:PathObject ID="6" Boundary="${x0} ${y0} ${x1 - x0} ${y1 - y0}" LineWidth="0.2" ${attributes}>${colour}` +
  `<ofd:AbbreviatedData>M 0 0 L ${x1 - x0} ${y1 - y0}</ofd:AbbreviatedData></ofd:PathObject>`;

/** A surface. */
export const bar = (x: number, y: number, width: number, height: number): string =>
  `<ofd:PathObject ID="6" Boundary="${x} ${y} ${width} ${height}" Stroke="false" Fill="true">` +
  `<ofd:AbbreviatedData>M 0 0 L ${width} 0 L ${width} ${height} L 0 ${height} C</ofd:AbbreviatedData></ofd:PathObject>`;

/** The lines of a table of two rows and two columns of 30 × 10 mm, from 10, 10. */
export const lines = [
  ...[10, 20, 30].map((y) => line(10, y, 70, y)),
  ...[10, 40, 70].map((x) => line(x, 10, x, 30)),
].join('');

export const labels = text('规章', 12, 16) + text('12', 42, 16) + text('许可', 12, 26) + text('3', 42, 26);

export const cells = ['0,0 规章', '0,1 12', '1,0 许可', '1,1 3'];
