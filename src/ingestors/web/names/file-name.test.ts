import { expect, it } from 'vitest';
import { fileNameOf } from './file-name.ts';

const NAME = '白鹭县2023年年报.pdf';
/** `白鹭县2023年年报.pdf` in GBK, typed from the code table. */
const GBK = '\xb0\xd7\xf0\xd8\xcf\xd82023\xc4\xea\xc4\xea\xb1\xa8.pdf';
const latin1 = (text: string): string => Buffer.from(text, 'utf8').toString('latin1');

it.each([
  ['GBK without a word about it', `attachment; filename="${GBK}"`],
  ['GBK without quotes', `attachment;filename=${GBK}`],
  ['UTF-8', latin1(`attachment; filename="${NAME}"`)],
  ['percent signs', `attachment; filename="${encodeURIComponent(NAME)}"`],
  ['percent signs of GBK', 'attachment; filename=%B0%D7%F0%D8%CF%D82023%C4%EA%C4%EA%B1%A8.pdf'],
  ['RFC 5987, before the plain name', `attachment; filename="x.pdf"; filename*=UTF-8''${encodeURIComponent(NAME)}`],
  ['RFC 5987 in GBK', "attachment; filename*=GBK''%B0%D7%F0%D8%CF%D82023%C4%EA%C4%EA%B1%A8.pdf"],
  ['a word of a mail', `attachment; filename="=?UTF-8?B?${Buffer.from(NAME).toString('base64')}?="`],
  ['a path', latin1(`attachment; filename="C:\\\\work\\\\${NAME}"`)],
  ['a path upwards', latin1(`attachment; filename="../../etc/${NAME}"`)],
  ['a turn of the writing', latin1(`attachment; filename="\u202e${NAME}"`)],
])('%s', (_, disposition) => {
  expect(fileNameOf(disposition)).toBe(NAME);
});

it('is nothing where the server names none', () => {
  expect(fileNameOf(undefined)).toBe(null);
  expect(fileNameOf('inline')).toBe(null);
  expect(fileNameOf('attachment; filename=""')).toBe(null);
  expect(fileNameOf('attachment; filename="../"')).toBe(null);
});
