import type { Wording } from '#model';
import type { Measured } from './measured.ts';

/** What a rule's figures entitle it to. */
export type Earned = { readonly state: 'final' } | { readonly state: 'trial'; readonly why: Wording };

const FEWEST_JUDGED = 2000;
const LEAST_CAUGHT = 0.9;

const trial = (zh: string, en: string): Earned => ({ state: 'trial', why: { zh, en } });

/**
 * A rule is final once it had something to judge in 2,000 sound reports and accused none of them, nor any sound report
 * that was really published, and tells nine in ten injected errors; on trial otherwise, and again when it changes.
 */
export const earned = (measured: Measured | null, version: number): Earned => {
  if (!measured) return trial('尚未实测', 'not measured yet');
  const { judged, falseAlarms, injected, caught, real } = measured;
  if (measured.version !== version) return trial('规则已改，尚未重新实测', 'changed since it was measured');
  if (falseAlarms + real.falseAlarms > 0) {
    return trial(`有 ${falseAlarms + real.falseAlarms} 次误报`, `${falseAlarms + real.falseAlarms} false alarms`);
  }
  if (judged < FEWEST_JUDGED) {
    return trial(
      `无误的报告中有内容可供判断的为 ${judged} 份，不足 ${FEWEST_JUDGED} 份`,
      `${judged} of the sound reports gave it something to judge; it takes ${FEWEST_JUDGED}`,
    );
  }
  return injected > 0 && caught >= LEAST_CAUGHT * injected
    ? { state: 'final' }
    : trial(`植入的 ${injected} 处错误只检出 ${caught} 处`, `${caught} of ${injected} injected errors were told`);
};
