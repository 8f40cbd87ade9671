import type { Finding, Severity, Wording } from '#model';
import { audit } from '../../src/audit/audit.ts';
import { type InvalidExample, readingOf } from '../../src/audit/example.ts';
import type { Rule } from '../../src/audit/rule.ts';

const SEVERITIES: Readonly<Record<Severity, Wording>> = {
  error: { zh: '错误', en: 'error' },
  warning: { zh: '警告', en: 'warning' },
  notice: { zh: '提示', en: 'notice' },
};

const RANKING: readonly Severity[] = ['error', 'warning', 'notice'];

const cell = (text: string): string => text.replaceAll('|', '\\|').replaceAll(/\s+/g, ' ');

const row = (cells: readonly string[]): string => `| ${cells.map(cell).join(' | ')} |`;

const foundIn = (rule: Rule, example: InvalidExample): readonly Finding[] =>
  audit(readingOf(example.given)).findings.filter((finding) => finding.rule === rule.id);

const findingRows = (rule: Rule, example: InvalidExample): readonly string[] =>
  foundIn(rule, example).map(({ severity, certainty, message }, index) =>
    row([
      index === 0 ? `${example.name.zh}<br>${example.name.en}` : '',
      `${severity}, ${certainty}`,
      `${message.zh}<br>${message.en}`,
    ]),
  );

const severityText = (rule: Rule): string => {
  const all = new Set([
    rule.severity,
    ...rule.examples.invalid.flatMap((example) => foundIn(rule, example).map(({ severity }) => severity)),
  ]);
  return RANKING.filter((severity) => all.has(severity))
    .map((severity) => `${SEVERITIES[severity].zh} ${severity}`)
    .join(' · ');
};

/** The page of one rule, its messages as the rule itself words them for its examples. */
export const rulePage = (
  rule: Rule,
): string => `<!-- Generated from src/audit/rules/${rule.id}.ts by \`npm run generate\`: edit that. -->
# ${rule.id}

${rule.summary.zh}<br>
${rule.summary.en}

- 级别 Severity: ${severityText(rule)}
- 依据 Basis: ${rule.basis}

${rule.explanation.zh}

${rule.explanation.en}

## 报告的例子 Reported

| 例子 Example | 级别、把握 Severity, certainty | 说明 Message |
|---|---|---|
${rule.examples.invalid.flatMap((example) => findingRows(rule, example)).join('\n')}

## 不报告的例子 Not reported

${rule.examples.valid.map(({ name }) => `- ${name.zh}<br>${name.en}`).join('\n')}
`;

/** The page that lists all rules. */
export const ruleIndexPage = (
  rules: readonly Rule[],
): string => `<!-- Generated from src/audit/rules/ by \`npm run generate\`: edit those. -->
# 审核规则 Audit rules

- 错误 error：不可能为真 cannot be true
- 警告 warning：不大可能 unlikely
- 提示 notice：值得一看 worth a look

把握 certainty：\`published\` 报告本身如此 the report itself says so · \`reading\` 可能是误读 we may have misread it

| 规则 Rule | 级别 Severity | 说明 Summary |
|---|---|---|
${rules.map((rule) => row([`[${rule.id}](${rule.id}.md)`, severityText(rule), `${rule.summary.zh}<br>${rule.summary.en}`])).join('\n')}
`;
