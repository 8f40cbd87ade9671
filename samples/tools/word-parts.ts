import type { ShotPicture } from './blocks.ts';

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const R = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml';

const NAMESPACES = [
  `xmlns:w="${W}"`,
  `xmlns:r="${R}"`,
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"',
  'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"',
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"',
  'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"',
].join(' ');

const numbering = `<w:abstractNum w:abstractNumId="0"><w:nsid w:val="4A5B6C7D"/><w:multiLevelType w:val="singleLevel"/>
<w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="chineseCountingThousand"/><w:suff w:val="nothing"/>
<w:lvlText w:val="%1、"/><w:lvlJc w:val="left"/></w:lvl></w:abstractNum>
<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>`;

const styles = `<w:style w:type="paragraph" w:default="1" w:styleId="a"><w:name w:val="Normal"/></w:style>
<w:style w:type="paragraph" w:styleId="1"><w:name w:val="heading 1"/><w:basedOn w:val="a"/>
<w:pPr><w:outlineLvl w:val="0"/></w:pPr></w:style>`;

const relationship = (id: number | string, type: string, target: string): string =>
  `<Relationship Id="${typeof id === 'number' ? `rId${id}` : id}" Type="${R}/${type}" Target="${target}"/>`;

const relationships = (inner: string): string =>
  `${XML}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${inner}</Relationships>`;

const override = (part: string, kind: string): string =>
  `<Override PartName="/word/${part}.xml" ContentType="${TYPE}.${kind}+xml"/>`;

const part = (element: string, inner: string): string => `${XML}<w:${element} ${NAMESPACES}>${inner}</w:${element}>`;

/** The parts of a Word package around the given body, by name. */
export const wordParts = (
  body: string,
  header: string,
  shots: readonly ShotPicture[],
): Readonly<Record<string, string | Uint8Array>> => ({
  '[Content_Types].xml': `${XML}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${shots.length > 0 ? '<Default Extension="png" ContentType="image/png"/>' : ''}${override('document', 'document.main')}${override('styles', 'styles')}${override('numbering', 'numbering')}${override('header1', 'header')}${override('footer1', 'footer')}</Types>`,
  '_rels/.rels': relationships(relationship(1, 'officeDocument', 'word/document.xml')),
  'word/_rels/document.xml.rels': relationships(
    relationship(1, 'styles', 'styles.xml') +
      relationship(2, 'numbering', 'numbering.xml') +
      relationship(3, 'header', 'header1.xml') +
      relationship(4, 'footer', 'footer1.xml') +
      shots.map(({ name }) => relationship(name.replace('.png', ''), 'image', `media/${name}`)).join(''),
  ),
  'word/document.xml': part(
    'document',
    `<w:body>${body}<w:sectPr><w:headerReference w:type="default" r:id="rId3"/><w:footerReference w:type="default" r:id="rId4"/><w:pgSz w:w="11906" w:h="16838"/></w:sectPr></w:body>`,
  ),
  'word/styles.xml': part('styles', styles),
  'word/numbering.xml': part('numbering', numbering),
  'word/header1.xml': part('hdr', `<w:p><w:r><w:t>${header}</w:t></w:r></w:p>`),
  'word/footer1.xml': part('ftr', '<w:p><w:r><w:t>— 1 —</w:t></w:r></w:p>'),
  ...Object.fromEntries(shots.map(({ name, bytes }) => [`word/media/${name}`, bytes])),
});
