import type { Fact, Finding } from '#model';
import type { AuditSink } from './audited.ts';
import { newFile } from './output/new-file.ts';

interface Of {
  readonly report: string;
  readonly uri: string;
  readonly facts: ReadonlyMap<string, Fact>;
}

/** The figures as they are now: where one of them is another one day, the decision is out of date. */
const expected = ({ facts }: Of, findings: readonly Finding[]): Readonly<Record<string, number | null>> =>
  Object.fromEntries(
    findings
      .flatMap((finding) => finding.facts)
      .flatMap((id) => {
        const fact = facts.get(id);
        return fact ? [[id, fact.value] as const] : [];
      }),
  );

/** By what decisions tell findings of one report apart; those that they cannot tell apart are decided together. */
const together = (findings: readonly Finding[]): readonly (readonly [Finding, ...Finding[]])[] => {
  const groups = new Map<string, [Finding, ...Finding[]]>();
  for (const finding of findings) {
    const key = JSON.stringify([finding.rule, finding.equation, finding.scope]);
    const group = groups.get(key);
    if (group) group.push(finding);
    else groups.set(key, [finding]);
  }
  return [...groups.values()];
};

/** An entry of `gouji/corrections@1` that waits for a decision and a reason. */
const entryOf = (of: Of, findings: readonly [Finding, ...Finding[]]) => {
  const [{ rule, equation, scope }] = findings;
  return {
    decision: 'undecided',
    reason: '',
    message: {
      zh: findings.map(({ message }) => message.zh).join('\n'),
      en: findings.map(({ message }) => message.en).join('\n'),
    },
    report: of.report,
    uri: of.uri,
    rule,
    ...(equation && { equation }),
    ...(scope && { scope }),
    expect: expected(of, findings),
  };
};

/**
 * The findings that nobody has decided of, as a file of corrections to fill in.
 * @throws the operating system's error where the file cannot be written
 */
export const openUndecided = async (path: string): Promise<AuditSink> => {
  const file = await newFile(path);
  const reports = new Map<string, string>();
  let entries = 0;
  const write = async (of: Of, findings: readonly Finding[]): Promise<void> => {
    for (const group of together(findings.filter(({ decision }) => !decision))) {
      await file.write(`${entries === 0 ? '' : ','}\n${JSON.stringify(entryOf(of, group), null, 2)}`);
      entries += 1;
    }
  };
  await file.write('{ "schema": "gouji/corrections@1", "entries": [');
  return {
    add: async (audited) => {
      if (audited.state !== 'record') return;
      const { uri, report } = audited;
      reports.set(uri, report.id);
      const facts = new Map(report.facts.map((fact) => [fact.id, fact]));
      await write({ report: report.id, uri: report.source.uri, facts }, report.findings);
    },
    addBeside: async ({ uri, findings }) => {
      const report = reports.get(uri);
      // The figures of the report are no longer at hand; its bytes are known by their hash all the same.
      if (report !== undefined) await write({ report, uri, facts: new Map() }, findings);
    },
    close: async () => {
      await file.write('\n] }\n');
      await file.close();
    },
    abandon: () => file.abandon(),
  };
};
