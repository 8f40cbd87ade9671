import { describe, expect, it } from 'vitest';
import { type Block, STANDARD_LIMITS } from '#model';
import { html } from './index.ts';

const picture = Buffer.from('\x89PNG\r\n\x1a\n and so on', 'latin1');

/** A message as Word writes it: lines of parts, each with its headers. */
const archive = (...parts: readonly (readonly string[])[]): Uint8Array =>
  Buffer.from(
    [
      'MIME-Version: 1.0',
      'Content-Type: multipart/related;',
      '\tboundary="----=_NextPart_01DA"',
      '',
      'This document is a Web archive file.',
      '',
      ...parts.flatMap((part) => ['------=_NextPart_01DA', ...part, '']),
      '------=_NextPart_01DA--',
      '',
    ].join('\r\n'),
  );

const page = (...lines: readonly string[]): readonly string[] => [
  'Content-Location: file:///C:/2023/report.htm',
  'Content-Transfer-Encoding: quoted-printable',
  'Content-Type: text/html; charset="utf-8"',
  '',
  '<html xmlns=3D"http://www.w3.org/TR/REC-html40"><body>',
  ...lines,
  '</body></html>',
];

const image = (header: string): readonly string[] => [
  header,
  'Content-Transfer-Encoding: base64',
  'Content-Type: image/png',
  '',
  picture.toString('base64'),
];

const blocksOf = async (bytes: Uint8Array): Promise<readonly Block[]> =>
  (await html.extract({ uri: 'report.doc', bytes }, STANDARD_LIMITS)).blocks;

describe('a page saved as one file', () => {
  it('is told by its headers, whatever its name', () => {
    expect(html.accepts(archive(page('<p>1</p>')))).toBe(true);
    expect(html.accepts(Buffer.from('MIME-Version: 1.0 is the first header of a mail.'))).toBe(false);
    expect(html.accepts(Buffer.from('关于做好年度报告的通知\nMIME-Version: 1.0\ntext/html'))).toBe(false);
  });

  it('has its text unquoted and its lines joined', async () => {
    const bytes = archive(page('<p>=E4=B8=80=E3=80=81=E6=80=BB=E4=BD=93=E6=83=85=', '=E5=86=B5</p>'));
    expect(await blocksOf(bytes)).toMatchObject([{ kind: 'paragraph', text: '一、总体情况' }]);
    const document = await html.extract({ uri: 'report.doc', bytes }, STANDARD_LIMITS);
    expect(document).toMatchObject({ reader: 'html', mediaType: 'multipart/related', encoding: 'utf-8' });
  });

  it.each([
    [
      'its path beside the page',
      'report.files/image001.png',
      'Content-Location: file:///C:/2023/report.files/image001.png',
    ],
    ['its address', 'http://a.example/t.png', 'Content-Location: http://a.example/t.png'],
    ['its number', 'cid:t1@a', 'Content-ID: <t1@a>'],
  ])('has its picture, named by %s', async (_, src, header) => {
    const blocks = await blocksOf(archive(page('<p>1</p>', `<p><img src=3D"${src}"></p>`), image(header)));
    const [, found] = blocks;
    const { bytes } = found?.kind === 'picture' && found.image ? await found.image() : { bytes: null };
    expect(bytes).toEqual(picture);
  });

  it('inside another message is found as well', async () => {
    const inner = Buffer.from(archive(page('<p>1</p>')))
      .toString()
      .replaceAll('01DA', '02DB')
      .split('\r\n')
      .slice(1);
    expect(await blocksOf(archive(inner))).toMatchObject([{ text: '1' }]);
  });

  it('is unsupported without a page', async () => {
    await expect(blocksOf(archive(image('Content-ID: <a>')))).rejects.toMatchObject({ code: 'unsupported' });
  });
});
