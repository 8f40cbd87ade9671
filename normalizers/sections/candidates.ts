import { fold, forms, type Ordinal, splitOrdinal } from '#forms';
import type { SectionKind } from '#model';
import { labelOf } from '#normalizers/labels/label';
import { likestOf } from '#normalizers/labels/similarity';
import { once } from '#normalizers/once';
import type { Line } from '#normalizers/text/lines';

export type Style = Ordinal['style'] | 'unnumbered';

/** A place where a section may begin. */
export interface HeadingCandidate {
  readonly line: Line;
  /** The heading within the line's text, half-open. */
  readonly from: number;
  readonly to: number;
  readonly style: Style;
  /** Null for a numbered heading that the forms do not name. */
  readonly kind: SectionKind | null;
  readonly likeness: number;
}

const kinds = [...new Set(forms.flatMap((form) => form.sections.map(({ kind }) => kind)))];

/** Every wording of every form once, one list a kind. */
const headings = kinds.map((kind) => ({
  kind,
  wordings: [
    ...new Set(
      forms.flatMap((form) => form.sections.filter((each) => each.kind === kind).flatMap(({ wordings }) => wordings)),
    ),
  ],
}));

const LONGEST = 45;
const LIKE = 0.72;

interface Match {
  readonly kind: SectionKind;
  readonly likeness: number;
}

const likest = (text: string): Match | null =>
  headings
    .map(({ kind, wordings }) => ({ kind, likeness: likestOf(text, wordings) }))
    .reduce<Match | null>((a, b) => (b.likeness >= LIKE && b.likeness > (a?.likeness ?? 0) ? b : a), null);

const ENDS_SENTENCE = /[。；！？]$/u;

/** A line that is a heading and nothing else. */
const wholeLine = (line: Line): HeadingCandidate | null => {
  const text = line.text.trim();
  if (text.length > LONGEST || ENDS_SENTENCE.test(text)) return null;
  // Without its numeral: （一）总体情况 is 一、总体情况 in a report that numbers so.
  const { ordinal, rest } = splitOrdinal(text);
  const match = likest(rest);
  // A heading without a numeral must be the form's own wording: 总体情况 stands in many a sentence.
  if (!ordinal && (match?.likeness ?? 0) < 0.95) return null;
  const style = ordinal?.style ?? 'unnumbered';
  return { line, from: 0, to: line.text.length, style, kind: match?.kind ?? null, likeness: match?.likeness ?? 0 };
};

/** Where `text`, read from `from` on without blanks and punctuation, has said all of `wording`; −1 where it says something else. */
const endOf = (text: string, from: number, wording: string): number => {
  let said = 0;
  for (let i = from; i < text.length; i += 1) {
    const folded = fold(text[i] ?? '');
    if (folded === '') continue;
    if (!wording.startsWith(folded, said)) return -1;
    said += folded.length;
    if (said >= wording.length) return i + 1;
  }
  return -1;
};

const OPENING = /(?:^|[。！？\s])\s*([（(]?[一二三四五六七八九][)）]?[、.．]?|\d[、.．])/gu;
/** After these the words are an outline (`一、总体情况；二、…`), not a heading. */
const GOES_ON = /^[；;，,、]/u;

const gluedAt = (line: Line, from: number): HeadingCandidate | null => {
  const { ordinal, rest } = splitOrdinal(line.text.slice(from, from + LONGEST));
  if (!ordinal) return null;
  const offset =
    line.text
      .slice(from, from + LONGEST)
      .normalize('NFKC')
      .trimStart().length - rest.length;
  const start = from + offset;
  for (const { kind, wordings } of headings) {
    for (const wording of wordings) {
      const to = endOf(line.text, start, labelOf(wording).folded);
      if (to > 0 && !GOES_ON.test(line.text.slice(to)))
        return { line, from, to, style: ordinal.style, kind, likeness: 1 };
    }
  }
  return null;
};

/** Headings run together with the text after them, or with the sentence before. */
const glued = (line: Line): readonly HeadingCandidate[] =>
  [...line.text.matchAll(OPENING)].flatMap((match) => {
    const from = match.index + match[0].length - (match[1]?.length ?? 0);
    return gluedAt(line, from) ?? [];
  });

/** A line is looked at twice: for where reports begin, and for the sections of each. */
const candidatesOn = once((line: Line): readonly HeadingCandidate[] => {
  const whole = wholeLine(line);
  return whole ? [whole] : glued(line);
});

export const headingCandidates = (lines: readonly Line[]): readonly HeadingCandidate[] => lines.flatMap(candidatesOn);
