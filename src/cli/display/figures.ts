import type { Fact, Finding, Seen } from '#model';
import { type Line, span } from '../text/line.ts';
import { atRight, displayWidth } from '../text/width.ts';
import type { Words } from '../wording/words.ts';
import { figureText } from './figure.ts';
import { columnsOf, labelOf, rowsOf, tableOf } from './leaves.ts';
import { placesText } from './places.ts';

/** A finding on more figures than this (a whole table left blank) names the first ones only. */
const MOST = 12;

const pathOf = (fact: Fact): string => {
  const table = tableOf(fact);
  if (!table) return fact.id;
  const row = rowsOf(table).find(({ path }) => path === fact.row);
  const column = columnsOf(table, fact.row).find(({ path }) => path === fact.column);
  return [row ? labelOf(row) : fact.row, column ? labelOf(column) : fact.column].join(' › ');
};

/** The figures of a finding that is about no one row or column: value, heading path and place of each. */
export const figureList = (finding: Finding, facts: ReadonlyMap<string, Fact>, words: Words): readonly Line[] => {
  const all = finding.facts.flatMap((id) => facts.get(id) ?? []);
  const shown = all.slice(0, MOST).map((fact) => ({
    figure: figureText(fact, words),
    path: pathOf(fact),
    place: fact.at ? `  ${placesText([fact.at], words)}` : '',
  }));
  const width = Math.max(0, ...shown.map(({ figure }) => displayWidth(figure)));
  return [
    ...shown.map(({ figure, path, place }) => [
      span('strong', `▸ ${atRight(figure, width)}`),
      span('plain', `  ${path}`),
      span('faint', place),
    ]),
    ...(all.length > MOST ? [[span('faint', `  ${words.moreFigures(all.length - MOST)}`)]] : []),
  ];
};

/** What the picture of the page says of the finding's figures, where it was asked. */
export const seenList = ({ seen = [] }: Finding, facts: ReadonlyMap<string, Fact>, words: Words): readonly Line[] => {
  const count = (verdict: Seen['verdict']): number => seen.filter((each) => each.verdict === verdict).length;
  const different = seen.flatMap(({ fact: id, verdict, text }) => {
    const fact = facts.get(id);
    if (verdict !== 'differs' || !fact) return [];
    return [[span('error', words.seenOtherwise(pathOf(fact), figureText(fact, words), text))]];
  });
  const rest = count('agrees') + count('unclear');
  return rest > 0 ? [...different, [span('good', words.seen(count('agrees'), count('unclear')))]] : different;
};

/** More suspects than these are in the JSON. */
const MOST_SUSPECTS = 5;

/** What each suspected figure should be, and why; the likeliest first. */
export const suspectList = ({ suspects }: Finding, facts: ReadonlyMap<string, Fact>, words: Words): readonly Line[] => {
  const shown = suspects.slice(0, MOST_SUSPECTS).flatMap(({ fact: id, value, why }) => {
    const fact = facts.get(id);
    if (!fact) return [];
    return [
      [
        span('error', words.suspect(pathOf(fact), figureText(fact, words), value)),
        span('faint', words.because(why[words.language])),
      ],
    ];
  });
  const more = suspects.length - shown.length;
  return more > 0 ? [...shown, [span('faint', words.moreFigures(more))]] : shown;
};
