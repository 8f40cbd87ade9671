import type { Finding } from '#model';
import type { Located, Scores } from './scores.ts';
import type { Numbers } from './sound.ts';

/** The cells that hold another number than before, with what stood there. */
const damagedCells = (before: Numbers, after: Numbers): Numbers =>
  new Map([...before].filter(([id, value]) => after.get(id) !== value));

const NONE: Located = { tries: 0, among: 0, unique: 0 };

/** Rows of section four are in one sum each: which of its cells is wrong, nothing can tell. */
const sectionOf = (ids: readonly string[]): string => {
  const sections = new Set(ids.map((id) => id.slice(0, id.indexOf('.'))));
  if (sections.size > 1) return 'both sections';
  return sections.has('requests') ? 'section three' : 'section four';
};

const groupsOf = (kind: string, damaged: Numbers): readonly string[] => {
  const ids = [...damaged.keys()];
  const section = sectionOf(ids);
  if (section !== 'section three') return [section];
  const cells = `${ids.length} ${ids.length === 1 ? 'cell' : 'cells'} wrong`;
  return [`${section}: ${kind}`, ...(ids.length <= 3 ? [`${section}: ${cells}`] : [])];
};

/** Whether the suspects of all findings hold every wrong cell; and whether they are these alone, with what stood there. */
export const scoreLocated = (
  { located }: Scores,
  kind: string,
  { before, after }: { readonly before: Numbers; readonly after: Numbers },
  findings: readonly Finding[],
): void => {
  const damaged = damagedCells(before, after);
  const suspects = findings.flatMap((finding) => finding.suspects);
  const suspected = new Set(suspects.map(({ fact }) => fact));
  const among = [...damaged.keys()].every((id) => suspected.has(id));
  const isRight = suspects.every(({ fact, value }) => damaged.get(fact) === value);
  for (const group of groupsOf(kind, damaged)) {
    const { tries, ...counted } = located.get(group) ?? NONE;
    located.set(group, {
      tries: tries + 1,
      among: counted.among + (among ? 1 : 0),
      unique: counted.unique + (among && isRight ? 1 : 0),
    });
  }
};
