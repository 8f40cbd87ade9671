import type { Reading } from '#model';
import type { Draft } from '../draft.ts';
import { type Axis, leafOf } from '../leaf.ts';
import { leafLabel, tableLabel } from '../wording/labels.ts';
import { located } from '../wording/places.ts';

const SIDES = {
  row: { zh: '行', absent: 'absentRows' },
  column: { zh: '列', absent: 'absentColumns' },
} as const;

/** One draft for each row, or each column, of the form that a printed table lacks. */
export const absentLines = ({ report, tables }: Reading, axis: Axis): readonly Draft[] =>
  tables.flatMap((reading) => {
    const { table, form, at } = reading;
    const side = SIDES[axis];
    if (reading[side.absent].length === 0) return [];
    const name = tableLabel(form, table);
    return reading[side.absent].map((path): Draft => {
      const label = leafLabel(leafOf(form, table, axis, path));
      const lacking = report.facts.filter(
        (fact) => fact.table === table && fact[axis] === path && fact.state === 'absent',
      );
      return {
        scope: axis === 'row' ? { row: path } : { column: path },
        facts: lacking.map(({ id }) => id),
        at,
        ground: { kind: 'alignment', table },
        message: located({ zh: `${name.zh}没有“${label.zh}”${side.zh}`, en: `${name.en} has no ${axis} ${label.en}` }, [
          at,
        ]),
      };
    });
  });
