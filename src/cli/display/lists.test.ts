import { expect, test } from 'vitest';
import { formOf, forms } from '#forms';
import { formText } from './form.ts';
import { formList } from './forms.ts';
import { ruleList, ruleText } from './rules.ts';

const rule = {
  id: 'late-harvest',
  state: 'final',
  severity: 'warning',
  summary: { zh: '收得晚', en: 'Harvested late' },
  explanation: { zh: '应当早收。', en: 'It should be early.' },
  basis: '青禾市收成办法第三条',
} as const;

test('the list of forms names years, figures and titles', () => {
  expect(formList(forms)).toContain('ogi-2021      2021–       200 figures  政府信息公开工作年度报告（2021年格式） · ');
  expect(formList(forms)).toContain('ogi-2019      2019–2020   198 figures  ');
});

test('a form shows the path and the printed headings of every row, and its relations', () => {
  const text = formText(formOf('ogi-2021'));
  expect(text).toContain(
    '      refused.stateSecret                 三、本年度办理结果 › （三）不予公开 › 1.属于国家秘密\n',
  );
  expect(text).toContain('      amount  本年收费金额（单位：万元） (10k CNY)\n');
  expect(text).toContain(
    '      requests/balance  结转平衡, each column: received + carriedIn = concluded + carriedOut\n',
  );
});

test('the list of rules is one line a rule', () => {
  expect(ruleList([rule], 'en')).toBe('late-harvest  warning  Harvested late\n');
});

test('a rule is explained in the language asked for', () => {
  expect(ruleText(rule, 'zh')).toBe('late-harvest  警告\n收得晚\n\n应当早收。\n\n青禾市收成办法第三条\n');
});

test('a rule on trial says so', () => {
  expect(ruleText({ ...rule, state: 'trial' }, 'zh')).toMatch(/^late-harvest {2}警告 {2}试行\n/u);
});
