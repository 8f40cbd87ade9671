import { parseRelation } from './equation.ts';
import type { Equation, Form, Leaf, Part, Table, Wordings } from './form.ts';
import type { FormFile, HeadingNode } from './schema.ts';

interface Above {
  readonly ids: readonly string[];
  readonly above: readonly Wordings[];
  readonly groups: readonly string[];
}

const wordings = (label: string, variants: readonly string[]): Wordings => [label, ...variants];

const leaves = (nodes: readonly HeadingNode[], { ids, above, groups }: Above): Leaf[] =>
  nodes.flatMap((node) => {
    if (!('children' in node)) {
      return {
        path: [...ids, node.id].join('.'),
        wordings: wordings(node.label, node.variants),
        above,
        groups,
        isTotal: node.role === 'total',
        unit: node.unit ?? null,
        isSigned: node.signed ?? false,
      };
    }
    const name = node.group ?? node.id;
    return leaves(node.children, {
      ids: node.id ? [...ids, node.id] : ids,
      above: node.label ? [...above, wordings(node.label, node.variants)] : above,
      groups: name ? [...groups, name] : groups,
    });
  });

const TOP: Above = { ids: [], above: [], groups: [] };

const paths = (table: Pick<Table, 'parts'>, axis: 'rows' | 'columns'): readonly Leaf[] =>
  table.parts.flatMap((part) => part[axis]);

const assertResolves = (formId: string, table: Pick<Table, 'parts'>, equation: Equation): void => {
  const axis = paths(table, equation.each === 'row' ? 'columns' : 'rows');
  for (const term of [...equation.relation.left, ...equation.relation.right]) {
    const known =
      term.kind === 'sum'
        ? axis.some((leaf) => leaf.groups.includes(term.group))
        : axis.some((leaf) => leaf.path === term.path);
    const name = term.kind === 'sum' ? `sum(${term.group})` : term.path;
    if (!known) throw new Error(`${formId}: equation ${equation.id} names ${name}, which the table does not have`);
  }
};

const assertUnique = (formId: string, what: string, ids: readonly string[]): void => {
  const twice = ids.find((id, index) => ids.indexOf(id) !== index);
  if (twice) throw new Error(`${formId}: ${what} ${twice} is there twice`);
};

const compileTable = (formId: string, table: FormFile['tables'][number]): Table => {
  const parts = table.parts.map(
    (part): Part => ({
      heading: part.heading ?? null,
      rows: leaves(part.rows, TOP),
      columns: leaves(part.columns, TOP),
    }),
  );
  const equations = table.equations.map(({ relation, ...rest }) => ({ ...rest, relation: parseRelation(relation) }));
  const { id, label, section, stub } = table;
  assertUnique(
    formId,
    `row of ${id}`,
    paths({ parts }, 'rows').map((leaf) => leaf.path),
  );
  for (const part of parts)
    assertUnique(
      formId,
      `column of ${id}`,
      part.columns.map((leaf) => leaf.path),
    );
  for (const equation of equations) assertResolves(formId, { parts }, equation);
  return { id, label, section, stub: stub ?? null, parts, equations };
};

/**
 * A form file with its heading paths and relations worked out.
 * @throws Error when an id is there twice or an equation names what the table does not have
 */
export const compileForm = (file: FormFile): Form => {
  const tables = file.tables.map((table) => compileTable(file.id, table));
  assertUnique(
    file.id,
    'table',
    tables.map((table) => table.id),
  );
  assertUnique(
    file.id,
    'equation',
    tables.flatMap((table) => table.equations.map((equation) => equation.id)),
  );
  return {
    id: file.id,
    notice: file.notice,
    title: file.title,
    years: { from: file.years.from, to: file.years.to ?? null },
    sections: file.sections.map(({ kind, label, variants }) => ({ kind, wordings: wordings(label, variants) })),
    tables,
  };
};
