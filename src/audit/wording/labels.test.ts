import { describe, expect, it } from 'vitest';
import { figureLabel, listed, sectionLabel, tableLabel } from './labels.ts';

const figure = (row: string, column: string) => figureLabel({ form: 'ogi-2021', table: 'requests', row, column });

describe('labels', () => {
  it('drop numerals and remarks', () => {
    expect(figure('partlyDisclosed', 'total')).toEqual({
      zh: '部分公开，总计列',
      en: 'partly disclosed, column total',
    });
  });

  it('keep only the first clause of a long one', () => {
    expect(figure('otherwise.notCorrected', 'naturalPerson')).toEqual({
      zh: '申请人无正当理由逾期不补正，自然人列',
      en: 'otherwise: not corrected, column natural person',
    });
  });

  it('say which 其他 is meant', () => {
    expect(figure('otherwise.miscellaneous', 'otherOrganization')).toEqual({
      zh: '其他处理·其他，法人或其他组织·其他列',
      en: 'otherwise: miscellaneous, column other organization',
    });
  });

  it('name tables and sections as the form does', () => {
    expect(tableLabel('ogi-2019', 'proactive')).toEqual({ zh: '“主动公开政府信息情况”表', en: 'Table proactive' });
    expect(sectionLabel('ogi-2021', 'overview')).toEqual({ zh: '“一、总体情况”', en: 'overview' });
  });

  it('are cut short in a long list', () => {
    const many = Array.from({ length: 8 }, (_, index) => ({ zh: `甲${index}`, en: `a${index}` }));
    expect(listed(many)).toEqual({ zh: '甲0；甲1；甲2；甲3；甲4；甲5；等', en: 'a0; a1; a2; a3; a4; a5; …' });
  });
});
