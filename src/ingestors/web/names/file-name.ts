import { decodeText } from '#extractors/encoding/decode';

const EXTENDED = /(?:^|;)\s*filename\*\s*=\s*([\w-]+)'[^']*'([^;]+)/iu;
const QUOTED = /(?:^|;)\s*filename\s*=\s*"((?:[^"\\]|\\.)*)"/iu;
const BARE = /(?:^|;)\s*filename\s*=\s*([^;]+)/iu;
const WORD = /=\?([\w-]+)\?([bq])\?([^?]*)\?=/giu;

const bytesOf = (latin1: string): Uint8Array => Buffer.from(latin1, 'latin1');

const percentDecoded = (text: string): Uint8Array =>
  bytesOf(text.replace(/%([0-9a-f]{2})/giu, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16))));

const wordDecoded = (charset: string, how: string, text: string): string =>
  decodeText(
    how.toLowerCase() === 'b'
      ? Buffer.from(text, 'base64')
      : percentDecoded(text.replaceAll('_', ' ').replace(/=([0-9a-f]{2})/giu, '%$1')),
    charset,
  ).text;

/** Only what a person reads: no folders, nothing that moves a cursor or turns the writing round. */
const shown = (name: string): string | null =>
  name
    .replace(/^.*[/\\]/su, '')
    .replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, '')
    .trim()
    .slice(0, 200) || null;

/**
 * The name that a server gives its file, for people only: it never becomes a path. Servers write it in UTF-8, in GBK
 * (with no word about it), percent-encoded, as RFC 5987 or as a mail would.
 * @param disposition the header `content-disposition`, one character a byte
 */
export const fileNameOf = (disposition: string | undefined): string | null => {
  if (disposition === undefined) return null;
  const [, charset, extended] = EXTENDED.exec(disposition) ?? [];
  if (charset && extended) return shown(decodeText(percentDecoded(extended.trim()), charset).text);
  const plain = QUOTED.exec(disposition)?.[1]?.replace(/\\(.)/gu, '$1') ?? BARE.exec(disposition)?.[1]?.trim();
  if (plain === undefined) return null;
  if (/=\?[\w-]+\?[bq]\?/iu.test(plain)) {
    return shown(plain.replace(WORD, (_, set: string, how: string, text: string) => wordDecoded(set, how, text)));
  }
  return shown(decodeText(/%[0-9a-f]{2}/iu.test(plain) ? percentDecoded(plain) : bytesOf(plain)).text);
};
