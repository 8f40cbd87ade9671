import type { ShotPicture } from './blocks.ts';
import { escapeHtml } from './html-escape.ts';
import { shotSize } from './shot-size.ts';

const STAMP = 'w:author="录入员" w:date="2024-01-05T09:00:00Z"';
const text = (content: string): string =>
  content
    .split('\n')
    .map((line) => `<w:t xml:space="preserve">${escapeHtml(line).replaceAll('&nbsp;', '\u00a0')}</w:t>`)
    .join('<w:br/>');

export const run = (content: string): string => (content === '' ? '' : `<w:r>${text(content)}</w:r>`);

/** A figure typed over another under tracked changes. */
export const correctedRun = (content: string, deleted: string): string =>
  `<w:del w:id="1" ${STAMP}><w:r><w:delText>${escapeHtml(deleted)}</w:delText></w:r></w:del>` +
  `<w:ins w:id="2" ${STAMP}>${run(content)}</w:ins>`;

export const paragraph = (content: string, properties = ''): string =>
  `<w:p>${properties && `<w:pPr>${properties}</w:pPr>`}${content}</w:p>`;

/** A paragraph in a DrawingML text box, without the older fallback beside it. */
export const textBox = (content: string): string =>
  paragraph(
    '<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing>' +
      '<wp:inline distT="0" distB="0" distL="0" distR="0"><wp:extent cx="5400000" cy="600000"/>' +
      '<wp:docPr id="1" name="文本框 1"/><a:graphic><a:graphicData ' +
      'uri="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"><wps:wsp><wps:cNvSpPr txBox="1"/>' +
      '<wps:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="5400000" cy="600000"/></a:xfrm>' +
      '<a:prstGeom prst="rect"><a:avLst/></a:prstGeom></wps:spPr>' +
      `<wps:txbx><w:txbxContent>${paragraph(run(content))}</w:txbxContent></wps:txbx><wps:bodyPr/></wps:wsp>` +
      '</a:graphicData></a:graphic></wp:inline></w:drawing></mc:Choice></mc:AlternateContent></w:r>',
  );

const EMU_A_POINT = 12_700;
/** Points between the margins. */
const ROOM = 450;

/** A picture in the line, by the relationship that its file's name is. */
export const picture = (shot: ShotPicture): string => {
  const { width, height } = shotSize(shot, ROOM);
  const extent = `cx="${Math.round(width * EMU_A_POINT)}" cy="${Math.round(height * EMU_A_POINT)}"`;
  const id = shot.name.replace('.png', '');
  return paragraph(
    `<w:r><w:drawing><wp:inline distT="0" distB="0" distL="0" distR="0"><wp:extent ${extent}/>` +
      `<wp:docPr id="1" name="${id}"/><a:graphic><a:graphicData ` +
      'uri="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:pic ' +
      'xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture">' +
      `<pic:nvPicPr><pic:cNvPr id="1" name="${id}"/><pic:cNvPicPr/></pic:nvPicPr>` +
      `<pic:blipFill><a:blip r:embed="${id}"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill>` +
      `<pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext ${extent}/></a:xfrm>` +
      '<a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr></pic:pic></a:graphicData></a:graphic>' +
      '</wp:inline></w:drawing></w:r>',
  );
};
