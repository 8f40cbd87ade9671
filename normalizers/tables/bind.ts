import { type Form, forms, type Table } from '#forms';
import type { Document, Fact, FormId, Grid, Signal, TableReading } from '#model';
import { once } from '#normalizers/once';
import { voted } from '#normalizers/recognition/vote';
import { SURE } from './assignment.ts';
import { conflicts, marked } from './conflicts.ts';
import { joinCutRows } from './cutRow.ts';
import { factsOf, recognitionsOf } from './facts.ts';
import { type Fit, fitTable, type HeadingUse } from './fit.ts';
import { groupGrids, type TableGroup } from './group.ts';
import { listFacts } from './lists.ts';
import type { Piece } from './piece.ts';
import { transposed } from './transpose.ts';
import { labelCount, vocabularyOf } from './vocabulary.ts';

/** The tables of a document, read as tables of the forms. */
export interface BoundTables {
  /** The form of most tables; null where there is none. */
  readonly form: FormId | null;
  readonly facts: readonly Fact[];
  readonly tables: readonly TableReading[];
  readonly signals: readonly Signal[];
}

/** Below this a grid only shares some words with the table. */
const LOWEST_SCORE = 0.25;
/** As printed fits so well that nobody set it on its side. */
const UPRIGHT = 0.6;
/** Forms nearer than this fit alike: the labels alone do not decide. */
const MARGIN = 0.005;

const fitGroup = (form: Form, table: Table, pieces: readonly Piece[]): Fit => {
  const upright = fitTable(form, table, joinCutRows(pieces, vocabularyOf(table)));
  if (upright.score >= UPRIGHT) return upright;
  const onItsSide = fitTable(form, table, pieces.map(transposed));
  return onItsSide.score > upright.score ? onItsSide : upright;
};

/** Within this much of each other, what a form leaves unexplained weighs more than what the print leaves out. */
const NEAR = 0.1;

const unexplained = ({ uses }: Fit): number => uses.filter(({ readAs }) => readAs === null).length;

/**
 * Best first. Rows may be missing from the print (the second of 其他处理, and three more), and then an older form with
 * fewer rows seems to fit better, although it knows nothing of `1.申请人无正当理由逾期不补正`.
 */
const byFit = (a: Fit, b: Fit): number => {
  const fewer = Math.abs(a.score - b.score) < NEAR ? unexplained(a) - unexplained(b) : 0;
  return fewer || b.score - a.score;
};

interface Candidates {
  readonly group: TableGroup;
  /** Best first, and as new as possible where they are alike. */
  readonly fits: readonly [Fit, ...Fit[]];
}

/**
 * The forms worth fitting: the one alone whose every label is printed and that explains more of the print than any
 * other; else all. Of recognised labels those of a longer form may be damaged: all as well.
 */
const worthFitting = ({ table: id, pieces }: TableGroup): readonly Form[] => {
  if (pieces.some(({ grid }) => grid.cells.some(({ recognised }) => recognised))) return forms;
  const texts = pieces.flatMap(({ grid }) => grid.cells.map((cell) => cell.text));
  const counted = forms.flatMap((form) => {
    const table = form.tables.find((candidate) => candidate.id === id);
    return table ? [{ form, ...labelCount(texts, table) }] : [];
  });
  const whole = counted.filter(
    ({ printed, missing }) => missing === 0 && counted.every((other) => other.printed <= printed),
  );
  return whole.length === 1 ? whole.map(({ form }) => form) : forms;
};

/** Section four is the same in every form: fitted once. */
const signatureOf = once((table: Table): string => JSON.stringify(table.parts));

const fitForms = (group: TableGroup): readonly Fit[] => {
  const fitted = new Map<string, Fit>();
  return worthFitting(group).flatMap((form): readonly Fit[] => {
    const table = form.tables.find(({ id }) => id === group.table);
    if (!table) return [];
    const signature = signatureOf(table);
    const same = fitted.get(signature);
    const best = same ? { ...same, form } : fitGroup(form, table, group.pieces);
    fitted.set(signature, best);
    return [best];
  });
};

const candidatesOf = (group: TableGroup): readonly Candidates[] => {
  const [best, ...others] = [...fitForms(group)].sort(byFit);
  return best && best.score >= LOWEST_SCORE ? [{ group, fits: [best, ...others] }] : [];
};

const isDecisive = ({ fits: [best, next] }: Candidates): boolean => !next || best.score - next.score > MARGIN;

const mostFrequent = (ids: readonly FormId[]): FormId | null => {
  const count = (id: FormId): number => ids.filter((other) => other === id).length;
  return ids.reduce<FormId | null>((a, b) => (a && count(a) >= count(b) ? a : b), null);
};

/** A table that fits two forms alike goes with the tables that decide. */
const chosen = (candidates: Candidates, decided: FormId | null): Fit => {
  const [best] = candidates.fits;
  if (isDecisive(candidates)) return best;
  return candidates.fits.find((each) => each.form.id === decided && best.score - each.score <= MARGIN) ?? best;
};

const isCertain = ({ assignment }: HeadingUse): boolean => assignment.by === 'label' && assignment.likeness >= SURE;

const unknownLabel = ({ form, table }: Fit, use: HeadingUse): Signal => ({
  kind: 'unknown-label',
  table: table.id,
  form: form.id,
  axis: use.axis,
  label: use.heading.path.join(' '),
  readAs: use.readAs,
  at: use.heading.at,
});

const absentOf = (facts: readonly Fact[], axis: 'row' | 'column'): readonly string[] => {
  const ids = [...new Set(facts.map((fact) => fact[axis]))];
  return ids.filter((id) => facts.every((fact) => fact[axis] !== id || fact.state === 'absent'));
};

const tableReading = (candidates: Candidates, { form, table, score }: Fit, facts: readonly Fact[]): TableReading => {
  const absentRows = absentOf(facts, 'row');
  const present = facts.filter((fact) => !absentRows.includes(fact.row));
  return {
    table: table.id,
    form: form.id,
    score,
    decisive: isDecisive(candidates),
    absentRows,
    absentColumns: absentOf(present, 'column'),
    at: candidates.group.pieces[0]?.grid.at ?? { paragraph: 0 },
  };
};

const readingConflict = ({ table }: Fit, disputed: ReadonlySet<string>): readonly Signal[] =>
  disputed.size > 0 ? [{ kind: 'reading-conflict', table: table.id, facts: [...disputed] }] : [];

const firstText = ({ cells }: Grid): string => cells.find((cell) => cell.text.trim() !== '')?.text ?? '';

const unknownTable = (grid: Grid): Signal => ({ kind: 'unknown-table', label: firstText(grid), at: grid.at });

/** Reads every grid of a document that a form knows; the form is recognised table by table, from labels alone. */
export const bindTables = ({ blocks }: Pick<Document, 'blocks'>): BoundTables => {
  const { groups, unknown, repeated } = groupGrids(blocks.filter((block) => block.kind === 'grid'));
  const candidates = groups.flatMap(candidatesOf);
  const placed = new Set(candidates.map(({ group }) => group));
  const unread = groups.filter((group) => !placed.has(group)).flatMap(({ pieces }) => pieces.map(({ grid }) => grid));
  const decided = mostFrequent(candidates.filter(isDecisive).map(({ fits: [best] }) => best.form.id));
  const bound = candidates.map((each) => {
    const best = chosen(each, decided);
    const read = voted(best.table, factsOf(best), recognitionsOf(best));
    const disputed = conflicts(best, each.group.pieces, read);
    const facts = marked(read, disputed);
    return { best, facts, disputed, reading: tableReading(each, best, facts) };
  });
  const form = mostFrequent(bound.map(({ best }) => best.form.id));
  const others = [...unknown, ...unread];
  // Lists are read only where no form's table is: beside one they are the agency's own additions.
  const lists = form
    ? []
    : others.map((grid) => ({ grid, facts: listFacts(grid) })).filter(({ facts }) => facts.length > 0);
  const left = others.filter((grid) => !lists.some((list) => list.grid === grid));
  return {
    form: form ?? (lists.length > 0 ? 'ogi-regional' : null),
    facts: [...bound, ...lists].flatMap(({ facts }) => facts),
    tables: bound.map(({ reading }) => reading),
    signals: [
      ...bound.flatMap(({ best }) => best.uses.filter((use) => !isCertain(use)).map((use) => unknownLabel(best, use))),
      ...bound.flatMap(({ best, disputed }) => readingConflict(best, disputed)),
      ...repeated.map(
        ({ table, grid }): Signal => ({
          kind: 'repeated-table',
          table,
          label: firstText(grid),
          at: grid.at,
        }),
      ),
      ...left.map(unknownTable),
    ],
  };
};
