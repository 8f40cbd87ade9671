import { escaped } from './ofd-pen.ts';

/** Where the files of an OFD lie, and how they name one another. */
export interface OfdNaming {
  readonly prefix: string;
  readonly namespace: string;
  /** A file as OFD.xml or Document.xml writes it: the folder it is in, and its path from there. */
  path(folder: string, file: string): string;
}

/** A PNG among the resources, by its ID. */
export interface OfdPicture {
  readonly id: string;
  readonly bytes: Uint8Array;
}

export interface OfdContent {
  readonly title: string;
  /** Millimetres. */
  readonly size: readonly [width: number, height: number];
  /** The objects of each page. */
  readonly pages: readonly string[];
  /** The objects of the template that all pages share. */
  readonly template: string;
  readonly pictures: readonly OfdPicture[];
}

/** The files of an OFD as text or bytes, by name (GB/T 33190-2016, clause 7). */
export const ofdParts = (
  { title, size, pages, template, pictures }: OfdContent,
  { prefix: p, namespace, path }: OfdNaming,
): Readonly<Record<string, string | Uint8Array>> => {
  const root = (name: string, content: string, attributes = ''): string =>
    `<?xml version="1.0" encoding="UTF-8"?>\n<${p}${name} xmlns${p && `:${p.slice(0, -1)}`}="${namespace}"${attributes}>${content}</${p}${name}>\n`;
  const tag = (name: string, content: string): string => `<${p}${name}>${content}</${p}${name}>`;
  const area = tag('PageArea', tag('PhysicalBox', `0 0 ${size.join(' ')}`));
  const content = (objects: string, before: string): string =>
    root(
      'Page',
      `${before}${tag('Content', `<${p}Layer ID="20" Type="Body">${tag('PageBlock', objects)}</${p}Layer>`)}`,
    );
  const pageList = pages.map(
    (_, n) => `<${p}Page ID="${100 + n}" BaseLoc="${path('Doc_0/', `Pages/Page_${n}/Content.xml`)}"/>`,
  );
  const media = pictures.map(
    ({ id }) =>
      `<${p}MultiMedia ID="${id}" Type="Image" Format="PNG">${tag('MediaFile', `image_${id}.png`)}</${p}MultiMedia>`,
  );
  return {
    'OFD.xml': root(
      'OFD',
      tag(
        'DocBody',
        `${tag('DocInfo', tag('Title', escaped(title)))}${tag('DocRoot', path('', 'Doc_0/Document.xml'))}`,
      ),
      ' Version="1.0" DocType="OFD"',
    ),
    'Doc_0/Document.xml': root(
      'Document',
      tag(
        'CommonData',
        `${tag('MaxUnitID', '9999')}${area}${tag('PublicRes', path('Doc_0/', 'PublicRes.xml'))}` +
          `${tag('DocumentRes', path('Doc_0/', 'DocumentRes.xml'))}` +
          `<${p}TemplatePage ID="7" ZOrder="Background" BaseLoc="${path('Doc_0/', 'Tpls/Tpl_0/Content.xml')}"/>`,
      ) + tag('Pages', pageList.join('')),
    ),
    'Doc_0/PublicRes.xml': root('Res', tag('Fonts', `<${p}Font ID="3" FontName="宋体"/>`), ' BaseLoc="Res"'),
    'Doc_0/DocumentRes.xml': root('Res', media.length > 0 ? tag('MultiMedias', media.join('')) : '', ' BaseLoc="Res"'),
    'Doc_0/Tpls/Tpl_0/Content.xml': content(template, ''),
    ...Object.fromEntries(
      pages.map((objects, n) => [
        `Doc_0/Pages/Page_${n}/Content.xml`,
        content(objects, `<${p}Template TemplateID="7" ZOrder="Background"/>`),
      ]),
    ),
    ...Object.fromEntries(pictures.map(({ id, bytes }) => [`Doc_0/Res/image_${id}.png`, bytes])),
  };
};
