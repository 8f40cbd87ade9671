import { describe, expect, it } from 'vitest';
import { agencyKey, isUniqueName } from './agency.ts';

describe('the name of an agency', () => {
  it.each([
    '青禾市云溪区教育局',
    '云溪县人民政府',
    '青禾省人民政府办公厅',
    '国家青禾局',
    '青禾部',
    '云溪区人民政府',
    '青禾市云溪区柳岸镇人民政府',
  ])('%s can be of one body only', (name) => {
    expect(isUniqueName(name)).toBe(true);
  });

  it.each(['教育局', '区教育局', '市人民政府', '柳岸镇人民政府', '柳岸街道办事处', '鼓楼区人民政府', '城关区教育局'])(
    '%s may be of several',
    (name) => {
      expect(isUniqueName(name)).toBe(false);
    },
  );

  it('is the same whatever its blanks and widths', () => {
    expect(agencyKey(' 青禾市　云溪区教育局')).toBe(agencyKey('青禾市云溪区教育局'));
  });

  it('keeps a government and its office apart', () => {
    expect(agencyKey('云溪区人民政府办公室')).not.toBe(agencyKey('云溪区人民政府'));
  });
});
