import type { Finding, Seen } from '#model';

/** More than a person goes through; those that differ are told in any case. */
const isTold = (seen: Seen): boolean => seen.verdict !== 'agrees' || seen.text !== '';

/**
 * Findings with what the picture shows of their figures. Where it surely shows another figure than the text layer says,
 * the report does not say so itself: the finding is a reading. Agreement makes nothing certain that was not.
 */
export const withSeen = (findings: readonly Finding[], seen: ReadonlyMap<string, Seen>): readonly Finding[] =>
  findings.map((finding) => {
    const ids = new Set([...finding.facts, ...finding.suspects.map(({ fact }) => fact)]);
    const own = [...ids].flatMap((id) => seen.get(id) ?? []);
    if (own.length === 0) return finding;
    const isContradicted = own.some(({ verdict }) => verdict === 'differs');
    return { ...finding, certainty: isContradicted ? 'reading' : finding.certainty, seen: own.filter(isTold) };
  });
