import { describe, expect, it } from 'vitest';
import { decodeText } from './decode.ts';
import { looksLikeText } from './looks-like-text.ts';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const utf16le = (text: string): Uint8Array => new Uint8Array([0xff, 0xfe, ...Buffer.from(text, 'utf16le')]);

describe('decodeText', () => {
  it('reads UTF-8 with and without a byte order mark, and drops the mark', () => {
    expect(decodeText(utf8('青禾市'))).toEqual({ text: '青禾市', encoding: 'utf-8' });
    expect(decodeText(utf8('\ufeff青禾市'))).toEqual({ text: '青禾市', encoding: 'utf-8' });
  });

  it('reads UTF-16 of both byte orders by its mark', () => {
    expect(decodeText(utf16le('云溪区'))).toEqual({ text: '云溪区', encoding: 'utf-16le' });
    expect(decodeText(Buffer.from(utf16le('云溪区')).swap16())).toEqual({ text: '云溪区', encoding: 'utf-16be' });
  });

  it('reads a short GBK text as GB18030 and does not guess at other encodings', () => {
    expect(decodeText(new Uint8Array([0xb9, 0xab, 0xbf, 0xaa]))).toEqual({ text: '公开', encoding: 'gb18030' });
  });

  it('takes GB2312 for GB18030, of which it is a part', () => {
    const bytes = new Uint8Array([0xe9, 0x46, 0x81, 0x39, 0xee, 0x39]);
    expect(decodeText(bytes, 'GB2312')).toEqual({ text: '镕㐀', encoding: 'gb18030' });
  });

  it('believes a declared charset when the bytes are not UTF-8', () => {
    expect(decodeText(new Uint8Array([0xa4, 0xa4, 0xa4, 0xe5]), 'big5')).toEqual({ text: '中文', encoding: 'big5' });
  });

  it('passes over a declared charset that nobody knows', () => {
    expect(decodeText(new Uint8Array([0xb9, 0xab]), 'x-unknown')).toEqual({ text: '公', encoding: 'gb18030' });
  });

  it('keeps a long UTF-8 text that was cut inside its last character', () => {
    const bytes = utf8('青禾市'.repeat(40));
    expect(decodeText(bytes.subarray(0, -1))).toEqual({ text: `${'青禾市'.repeat(39)}青禾\ufffd`, encoding: 'utf-8' });
  });
});

describe('looksLikeText', () => {
  it('accepts text in every encoding, and no bytes at all', () => {
    expect(looksLikeText(utf8('一、总体情况\r\n\f'))).toBe(true);
    expect(looksLikeText(utf16le('abc'))).toBe(true);
    expect(looksLikeText(new Uint8Array([0xb9, 0xab, 0x0a]))).toBe(true);
    expect(looksLikeText(new Uint8Array())).toBe(true);
  });

  it('refuses packed bytes, at the head and further in', () => {
    expect(looksLikeText(new Uint8Array([0x50, 0x4b, 0x03, 0x04, 0x14, 0x00, 0x00, 0x00]))).toBe(false);
    const late = new Uint8Array(40_000).fill(0x41);
    late.fill(0, 18_000, 22_000);
    expect(looksLikeText(late)).toBe(false);
  });
});
