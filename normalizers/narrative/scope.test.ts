import { describe, expect, it } from 'vitest';
import { isSameScope, scopeReader } from './scope.ts';

const district = { agency: '青禾市云溪区人民政府', coverage: null };
const bureau = { agency: '青禾市云溪区教育局', coverage: null };
const office = { agency: '青禾市人民政府办公厅', coverage: null };

describe('whose figures they are', () => {
  it.each([
    ['全区各级行政机关', district, 'jurisdiction'],
    ['各街道、各部门', district, 'jurisdiction'],
    ['区本级', district, 'own-level'],
    ['区政府办公室', district, 'office'],
    ['区政府', district, 'self'],
    ['云溪区', district, 'self'],
    ['市政府', district, 'government'],
    ['我区', district, 'ours'],
    ['我局', bureau, 'organ'],
    ['区教育局', bureau, 'self'],
    ['市政府办公厅代表市政府', office, 'self'],
    ['区政府办理', district, 'self'],
    ['本机关不掌握', bureau, null],
    ['区政府信息公开', district, null],
  ] as const)('%s', (text, own, scope) => {
    expect(scopeReader(own).last(text)).toBe(scope);
  });
});

describe('whether they are those of the tables', () => {
  it('is clear of the whole district in its government’s report', () => {
    expect(isSameScope('jurisdiction', district)).toBe(true);
    expect(isSameScope('jurisdiction', { ...district, coverage: 'government-own' })).toBe(false);
    expect(isSameScope('jurisdiction', bureau)).toBe(false);
  });

  it('is not of one office in its government’s report', () => {
    expect(isSameScope('office', district)).toBe(false);
    expect(isSameScope('office', office)).toBe(true);
    expect(isSameScope('own-level', district)).toBe(false);
    expect(isSameScope('organ', bureau)).toBe(true);
  });
});
