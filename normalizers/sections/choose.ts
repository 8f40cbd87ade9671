import type { SectionKind } from '#model';
import type { HeadingCandidate, Style } from './candidates.ts';

const CERTAIN = 0.95;

const kinds = (candidates: readonly HeadingCandidate[]): ReadonlySet<SectionKind> =>
  new Set(candidates.flatMap(({ kind }) => kind ?? []));

const likenessOf = (candidates: readonly HeadingCandidate[], kind: SectionKind): number =>
  Math.max(...candidates.filter((candidate) => candidate.kind === kind).map(({ likeness }) => likeness));

const weight = (candidates: readonly HeadingCandidate[]): number =>
  [...kinds(candidates)].reduce((sum, kind) => sum + likenessOf(candidates, kind), 0);

/** The numerals that most sections carry: 一、 as a rule, （一） where all six stand under one 一. */
const mainStyle = (candidates: readonly HeadingCandidate[]): Style | null => {
  const styles = [...new Set(candidates.map(({ style }) => style))];
  const weights = styles.map((style) => ({ style, weight: weight(candidates.filter((each) => each.style === style)) }));
  const best = weights.reduce<{ style: Style; weight: number } | null>(
    (a, b) => (b.weight > (a?.weight ?? 0) ? b : a),
    null,
  );
  return best?.style ?? null;
};

/** A heading with the next heading right below it belongs to a table of contents. */
const hasBody = (candidate: HeadingCandidate, all: readonly HeadingCandidate[]): boolean =>
  candidate.to < candidate.line.text.length ||
  !all.some((other) => other.kind !== null && other.line.block === candidate.line.block + 1 && other.from === 0);

const best = (candidates: readonly HeadingCandidate[], all: readonly HeadingCandidate[]): HeadingCandidate | null =>
  candidates.reduce<HeadingCandidate | null>((a, b) => {
    if (!a) return b;
    if (b.likeness !== a.likeness) return b.likeness > a.likeness ? b : a;
    return hasBody(a, all) || !hasBody(b, all) ? a : b;
  }, null);

const byPosition = (a: HeadingCandidate, b: HeadingCandidate): number => a.line.block - b.line.block || a.from - b.from;

/** The headings that begin sections, one a kind at most, and numbered headings of no known kind, in document order. */
export const chooseHeadings = (candidates: readonly HeadingCandidate[]): readonly HeadingCandidate[] => {
  const style = mainStyle(candidates);
  const main = candidates.filter((candidate) => candidate.style === style);
  const covered = kinds(main);
  const others = candidates.filter(
    (candidate) =>
      candidate.style !== style && candidate.kind && !covered.has(candidate.kind) && candidate.likeness >= CERTAIN,
  );
  const known = [...main, ...others];
  const chosen = [...kinds(known)].flatMap(
    (kind) =>
      best(
        known.filter((each) => each.kind === kind),
        candidates,
      ) ?? [],
  );
  const [first] = [...chosen].sort(byPosition);
  // 七、附件: numbered like the sections, after the first of them, and no section of the form.
  const extra =
    style === 'plain' || style === null
      ? candidates.filter(
          (each) => each.style === 'plain' && each.kind === null && (!first || byPosition(each, first) > 0),
        )
      : [];
  return [...chosen, ...extra].sort(byPosition);
};
