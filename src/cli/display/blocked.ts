import { forms, type Leaf } from '#forms';
import type { Relations, Wording } from '#model';
import { labelOfFigure } from '../../audit/wording/figure-id.ts';
import { leafLabel } from '../../audit/wording/labels.ts';
import { quoted } from '../../audit/wording/quoted.ts';
import { type Line, span } from '../text/line.ts';
import type { Words } from '../wording/words.ts';

type Blocked = Extract<Relations['unassessed'][number], { readonly verdict: 'blocked' }>;

/** More are in the JSON. */
const MOST = 6;

interface Named {
  readonly name: Wording;
  readonly leaf: Leaf;
}

/** The equation and its line, as the newest form that has them words them. */
const namedIn = ({ equation: id, scope }: Blocked): Named | null => {
  for (const { tables } of forms) {
    for (const { equations, parts } of tables) {
      const equation = equations.find((candidate) => candidate.id === id);
      const leaves = parts.flatMap(({ rows, columns }) => ('row' in scope ? rows : columns));
      const leaf = leaves.find(({ path }) => path === ('row' in scope ? scope.row : scope.column));
      if (equation && leaf) return { name: equation.name, leaf };
    }
  }
  return null;
};

const line = (blocked: Blocked, words: Words): Line => {
  const { language } = words;
  const named = namedIn(blocked);
  const each = 'row' in blocked.scope ? 'row' : 'column';
  const path = 'row' in blocked.scope ? blocked.scope.row : blocked.scope.column;
  const by = [...blocked.by.map((id) => labelOfFigure(id)[language]), ...blocked.unread.map((label) => quoted(label))];
  const told = words.blocked({
    name: named?.name[language] ?? blocked.equation,
    each,
    line: named ? leafLabel(named.leaf)[language] : path,
    by: by[0] ?? '',
    count: by.length,
  });
  return [span('warning', `  ${told}`)];
};

/** The relations that could not be assessed, and by what: never taken for a pass. */
export const blockedLines = ({ unassessed }: Relations, words: Words): readonly Line[] => {
  const blocked = unassessed.filter((each): each is Blocked => each.verdict === 'blocked');
  const more = blocked.length - MOST;
  return [
    ...blocked.slice(0, MOST).map((each) => line(each, words)),
    ...(more > 0 ? [[span('faint', `  ${words.moreBlocked(more)}`)]] : []),
  ];
};
