import type { Limits } from '#model';
import type { AcrossAudit } from '../../audit/across/audit-across.ts';
import type { Whole } from '../../audit/across/context.ts';
import { type Digest, digestOf } from '../../audit/across/digest.ts';
import type { Entry } from '../../audit/corrections/entry.ts';
import { type Settings, STANDARD_SETTINGS } from '../../audit/settings.ts';
import type { Heard } from './documents.ts';
import type { Told } from './told.ts';

/** What a run of the audit holds against its documents beside the rules over one report. */
export interface Judgement {
  readonly settings: Settings;
  /**
   * The document after a look at its pages, where one was asked for, and after what a person has decided of it; what
   * later reports need of it is kept.
   */
  judged(heard: Heard, limits: Limits): Promise<Told>;
  /** What the reports say beside each other; nothing for one alone. */
  across(): Promise<readonly AcrossAudit[]>;
  /** Findings that a person had dismissed. */
  dismissed(): number;
  /** Decisions that no longer fit their report, one line each. */
  outOfDate(): readonly string[];
}

/** No decisions, nothing declared, and nothing kept for later. */
export const plainJudgement = (): Judgement => ({
  settings: STANDARD_SETTINGS,
  judged: async ({ told }) => told,
  across: async () => [],
  dismissed: () => 0,
  outOfDate: () => [],
});

export interface Judging {
  readonly settings: Settings;
  readonly wholes: readonly Whole[];
  readonly entries: readonly Entry[];
  /** Whether the pictures of the cells that findings stand on are read as well. */
  readonly look: 'text' | 'pictures';
}

const lookedAt = async ({ told, read }: Heard, limits: Limits): Promise<Told> => {
  if (told.state !== 'record' || told.report.findings.length === 0) return told;
  const look = await import('../../look.ts');
  return { ...told, report: await look.lookedAt(told.report, read, limits) };
};

/** Judges the documents of one run as they come, and in the end beside each other. */
export const judgementOf = async ({ settings, wholes, entries, look }: Judging): Promise<Judgement> => {
  const { decided } = await import('../../audit/corrections/decided.ts');
  const { fitOf } = await import('../../audit/corrections/fit.ts');
  const digests: Digest[] = [];
  const applied: Entry[] = [];
  const stale: string[] = [];
  let dismissed = 0;
  const decide = (id: string, found: AcrossAudit['findings']): AcrossAudit['findings'] => {
    const { findings, dismissed: gone } = decided(id, found, applied);
    dismissed += gone;
    return findings;
  };
  return {
    settings,
    judged: async (heard, limits) => {
      const told = look === 'pictures' ? await lookedAt(heard, limits) : heard.told;
      if (told.state !== 'record') return told;
      const { report } = told;
      digests.push(digestOf(report));
      const { fitting, outOfDate } = fitOf(report, entries);
      applied.push(...fitting);
      stale.push(...outOfDate);
      return { ...told, report: { ...report, findings: decide(report.id, report.findings) } };
    },
    across: async () => {
      if (digests.length < 2) return [];
      const { auditAcross } = await import('../../audit/across/audit-across.ts');
      return auditAcross(digests, wholes)
        .map(({ of, findings }) => ({ of, findings: decide(of.id, findings) }))
        .filter(({ findings }) => findings.length > 0);
    },
    dismissed: () => dismissed,
    outOfDate: () => stale,
  };
};
