import { strToU8, type Zippable, zipSync } from 'fflate';
import { type Block, type Document, STANDARD_LIMITS } from '#model';
import { readDocument } from './document.ts';

const OFFICE = 'http://schemas.openxmlformats.org';
const NAMESPACES = [
  `xmlns:w="${OFFICE}/wordprocessingml/2006/main"`,
  `xmlns:r="${OFFICE}/officeDocument/2006/relationships"`,
  `xmlns:mc="${OFFICE}/markup-compatibility/2006"`,
  `xmlns:a="${OFFICE}/drawingml/2006/main"`,
  `xmlns:m="${OFFICE}/officeDocument/2006/math"`,
  'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"',
  'xmlns:v="urn:schemas-microsoft-com:vml"',
].join(' ');

export interface Contents {
  /** Inside `w:body`. */
  readonly body?: string;
  /** Inside `w:styles`. */
  readonly styles?: string;
  /** Inside `w:numbering`. */
  readonly numbering?: string;
  /** Further parts, or other content for those above, by name. */
  readonly parts?: Readonly<Record<string, string>>;
}

/** A Word package of these contents. */
export function docx({ body = '', styles = '', numbering = '', parts = {} }: Contents): Uint8Array {
  const texts = {
    '[Content_Types].xml': `<Types xmlns="${OFFICE}/package/2006/content-types"/>`,
    '_rels/.rels': relationships(['officeDocument', 'word/document.xml']),
    'word/_rels/document.xml.rels': relationships(['styles', 'styles.xml'], ['numbering', 'numbering.xml']),
    'word/document.xml': `<w:document ${NAMESPACES}><w:body>${body}<w:sectPr/></w:body></w:document>`,
    'word/styles.xml': `<w:styles ${NAMESPACES}>${styles}</w:styles>`,
    'word/numbering.xml': `<w:numbering ${NAMESPACES}>${numbering}</w:numbering>`,
    ...parts,
  };
  const files: Zippable = {};
  for (const [name, text] of Object.entries(texts)) files[name] = strToU8(text);
  return zipSync(files);
}

export function relationships(...targets: readonly (readonly [type: string, target: string])[]): string {
  const each = targets.map(
    ([type, target], index) =>
      `<Relationship Id="r${index}" Type="${OFFICE}/officeDocument/2006/relationships/${type}" Target="${target}"/>`,
  );
  return `<Relationships xmlns="${OFFICE}/package/2006/relationships">${each.join('')}</Relationships>`;
}

export function read(bytes: Uint8Array): Promise<Document> {
  return readDocument({ uri: 'report.docx', bytes }, STANDARD_LIMITS);
}

/** The blocks of a document of these contents. */
export async function blocks(contents: Contents): Promise<readonly Block[]> {
  return (await read(docx(contents))).blocks;
}

/** The texts of its headings and paragraphs, and of its grids' cells as `row,column text`. */
export async function texts(contents: Contents): Promise<readonly string[]> {
  return (await blocks(contents)).flatMap((block) => {
    if (block.kind === 'grid') return block.cells.map((cell) => `${cell.row},${cell.column} ${cell.text}`);
    return block.kind === 'picture' ? '(picture)' : block.text;
  });
}

export function run(text: string, properties = ''): string {
  return `<w:r>${properties && `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${text}</w:t></w:r>`;
}

/** A paragraph of runs: plain text becomes one. */
export function p(content: string, properties = ''): string {
  const runs = content === '' || content.startsWith('<') ? content : run(content);
  return `<w:p>${properties && `<w:pPr>${properties}</w:pPr>`}${runs}</w:p>`;
}

export function tbl(...rows: readonly string[]): string {
  return `<w:tbl><w:tblPr/><w:tblGrid/>${rows.join('')}</w:tbl>`;
}

export function tr(cells: readonly string[], properties = ''): string {
  return `<w:tr>${properties && `<w:trPr>${properties}</w:trPr>`}${cells.join('')}</w:tr>`;
}

/** A cell of blocks: plain text becomes a paragraph. */
export function tc(content: string, properties = ''): string {
  return `<w:tc><w:tcPr>${properties}</w:tcPr>${content.startsWith('<') ? content : p(content)}</w:tc>`;
}

/** A list of one definition: `levels` as `numFmt lvlText`. */
export function list(id: number, levels: readonly string[], more = ''): string {
  const each = levels.map((level, depth) => {
    const [format, text] = level.split(' ');
    return `<w:lvl w:ilvl="${depth}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/></w:lvl>`;
  });
  return `<w:abstractNum w:abstractNumId="${id}">${more}${each.join('')}</w:abstractNum>`;
}

export function num(id: number, definition: number, overrides = ''): string {
  return `<w:num w:numId="${id}"><w:abstractNumId w:val="${definition}"/>${overrides}</w:num>`;
}

export function inList(id: number, level = 0): string {
  return `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${id}"/></w:numPr>`;
}
