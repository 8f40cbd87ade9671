import { unmarkedUtf16 } from './charset.ts';

const WINDOW = 4096;
/** What may stand before the first tag: blanks, comments, an XML prolog, other processing instructions. */
const BEFORE = /^(?:[\s\ufeff\0]+|<!--[\s\S]*?-->|<\?[^>]*>|<!\[[^>]*>)/;
const FIRST_TAG =
  /^<(?:!doctype\s+html|(?:html|head|body|meta|title|link|base|style|script|table|tbody|tr|div|p|span|center|font|section|article|main|header|form|h[1-6]|ul|ol|strong|b|br|a|img)(?=[\s/>]))/i;
/** Servers and exports leave lines of their own before the page. */
const INSIDE = /<!doctype\s+html|<html[\s>]|<body[\s>]/i;

/** A look at the first 4 KB: a `.doc` that is a web page is a web page. */
export const looksLikeHtml = (bytes: Uint8Array): boolean => {
  const head = asciiOf(bytes.subarray(0, WINDOW));
  return FIRST_TAG.test(withoutPreliminaries(head)) || (!isMessage(head) && INSIDE.test(head));
};

const asciiOf = (bytes: Uint8Array): string => {
  const [a, b, c] = bytes;
  if (a === 0xff && b === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (a === 0xfe && b === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  const wide = unmarkedUtf16(bytes);
  if (wide !== null) return new TextDecoder(wide).decode(bytes);
  return new TextDecoder('latin1').decode(a === 0xef && b === 0xbb && c === 0xbf ? bytes.subarray(3) : bytes);
};

const withoutPreliminaries = (head: string): string => {
  let rest = head;
  for (let found = BEFORE.exec(rest); found !== null; found = BEFORE.exec(rest)) rest = rest.slice(found[0].length);
  return rest;
};

/** PDF, zip and OLE bytes, RTF and mail archives (MHTML), may quote a page in their first 4 KB. */
const isMessage = (head: string): boolean => /^(?:%PDF|PK|ÐÏ|\{\\rtf|MIME-Version:|From:)/i.test(head);
