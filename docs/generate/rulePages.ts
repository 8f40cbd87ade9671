import type { Finding, Severity, Wording } from '#model';
import { foundAcross } from '../../src/audit/across/found-across.ts';
import { audit } from '../../src/audit/audit.ts';
import { readingOf } from '../../src/audit/example.ts';
import type { Rule, RuleState } from '../../src/audit/rule.ts';
import { earned } from './earned.ts';
import { type Measured, measured } from './measured.ts';

const SEVERITIES: Readonly<Record<Severity, Wording>> = {
  error: { zh: '错误', en: 'error' },
  warning: { zh: '警告', en: 'warning' },
  notice: { zh: '提示', en: 'notice' },
};

const STATES: Readonly<Record<RuleState, Wording>> = {
  draft: { zh: '草拟', en: 'draft' },
  trial: { zh: '试行', en: 'trial' },
  final: { zh: '定稿', en: 'final' },
};

const measuredText = (figures: Measured | null): string => {
  if (!figures) return '未测 not measured';
  const { judged, falseAlarms, injected, caught, real } = figures;
  return [
    `误报 false alarms ${falseAlarms} / ${judged}`,
    `真实报告 published reports ${real.falseAlarms} / ${real.judged}`,
    ...(injected > 0 ? [`检出 caught ${caught} / ${injected}`] : []),
  ].join(' · ');
};

const stateText = ({ id, state, version }: Rule): string => {
  const told = `${STATES[state].zh} ${state} · 第 ${version} 版 version ${version}`;
  const due = earned(measured(id), version);
  return due.state === 'trial' ? `${told}<br>\n  ${due.why.zh}<br>\n  ${due.why.en}` : told;
};

const RANKING: readonly Severity[] = ['error', 'warning', 'notice'];

const cell = (text: string): string => text.replaceAll('|', '\\|').replaceAll(/\s+/g, ' ');

const row = (cells: readonly string[]): string => `| ${cells.map(cell).join(' | ')} |`;

interface Reported {
  readonly name: Wording;
  readonly findings: readonly Finding[];
}

/** What the rule itself says of its examples. */
const reportedBy = (rule: Rule): readonly Reported[] =>
  rule.over === 'report'
    ? rule.examples.invalid.map(({ name, given }) => ({
        name,
        findings: audit(readingOf(given)).findings.filter((finding) => finding.rule === rule.id),
      }))
    : rule.examples.invalid.map((example) => ({ name: example.name, findings: foundAcross(rule.id, example) }));

const findingRows = ({ name, findings }: Reported): readonly string[] =>
  findings.map(({ severity, certainty, message }, index) =>
    row([index === 0 ? `${name.zh}<br>${name.en}` : '', `${severity}, ${certainty}`, `${message.zh}<br>${message.en}`]),
  );

const severityText = (rule: Rule): string => {
  const all = new Set([
    rule.severity,
    ...reportedBy(rule).flatMap(({ findings }) => findings.map(({ severity }) => severity)),
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
- 状态 State: ${stateText(rule)}
- 比较 Compares: ${rule.over === 'report' ? '单份报告 one report' : '多份报告 several reports'}
- 实测 Measured: ${measuredText(measured(rule.id))}
- 依据 Basis: ${rule.basis}

${rule.explanation.zh}

${rule.explanation.en}

## 报告的例子 Reported

| 例子 Example | 级别、确定性 Severity, certainty | 说明 Message |
|---|---|---|
${reportedBy(rule).flatMap(findingRows).join('\n')}

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

确定性 certainty：\`published\` 原文如此 the report itself says so · \`reading\` 待核对原件，可能是读取有误 to be checked against the original: we may have misread it

状态 state：

- 定稿 final：在 2,000 份以上无误的报告上有内容可供判断而从未误报，在真实公布、经人核对无误的报告上也没有误报，植入的错误检出九成以上。<br>
  It had something to judge in 2,000 sound reports or more and accused none, nor any published report that a person found to be sound, and tells nine in ten injected errors.
- 试行 trial：尚未测足，各规则页写明缺什么。所列问题最高为警告，不影响 \`gouji audit\` 的退出码。<br>
  Not measured as far as that; each rule's page says what is lacking. What it finds is a warning at most and does not change the exit code of \`gouji audit\`.
- 草拟 draft：还在编写，不参加审核。Being written.

| 规则 Rule | 级别 Severity | 状态 State | 说明 Summary |
|---|---|---|---|
${rules.map((rule) => row([`[${rule.id}](${rule.id}.md)`, severityText(rule), rule.state, `${rule.summary.zh}<br>${rule.summary.en}`])).join('\n')}
`;
