import { strToU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import { parseXml } from './parse.ts';

const parse = (text: string) => parseXml(strToU8(text), 'part.xml');

describe('parseXml', () => {
  it('keeps names, attributes, figures and blanks as they are written', () => {
    expect(parse('<?xml version="1.0"?><o:a x="001"> <b>007</b>&#x4E00;</o:a>')).toEqual({
      name: 'o:a',
      attributes: { x: '001' },
      children: [' ', { name: 'b', attributes: {}, children: ['007'] }, '一'],
    });
  });

  it('reads UTF-16 by its byte order mark', () => {
    const bytes = Buffer.from('\ufeff<甲/>', 'utf16le');
    expect(parseXml(bytes, 'part.xml').name).toBe('甲');
  });

  it.each(['<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>', '<a><b></a></b>', '<a>', ''])('rejects %s', (text) => {
    expect(() => parse(text)).toThrow(expect.objectContaining({ code: 'damaged', stage: 'extractors/xml' }));
  });

  it('rejects what is not UTF-8', () => {
    expect(() => parseXml(Uint8Array.of(0x3c, 0xb9, 0xab), 'part.xml')).toThrow(
      expect.objectContaining({ code: 'damaged' }),
    );
  });

  it('gives up on elements nested beyond reason', () => {
    expect(() => parse(`${'<a>'.repeat(1000)}${'</a>'.repeat(1000)}`)).toThrow(
      expect.objectContaining({ code: 'limit-exceeded' }),
    );
  });
});
