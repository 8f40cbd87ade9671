/** One term of a relation: a heading's path, or the sum over a named group. */
export type Term = { readonly kind: 'path'; readonly path: string } | { readonly kind: 'sum'; readonly group: string };

/** `left = right`, each side a sum of terms. */
export interface Relation {
  readonly left: readonly Term[];
  readonly right: readonly Term[];
}

const SUM = /^sum\(([A-Za-z]+)\)$/;
const PATH = /^[A-Za-z]+(?:\.[A-Za-z]+)*$/;

const term = (text: string, relation: string): Term => {
  const group = SUM.exec(text)?.[1];
  if (group) return { kind: 'sum', group };
  if (PATH.test(text)) return { kind: 'path', path: text };
  throw new Error(`equation "${relation}": "${text}" is neither a path nor sum(group)`);
};

/** @throws Error when the text is not `terms = terms` */
export const parseRelation = (relation: string): Relation => {
  const sides = relation.split('=');
  if (sides.length !== 2) throw new Error(`equation "${relation}" needs exactly one "="`);
  const [left, right] = sides.map((side) => side.split('+').map((part) => term(part.trim(), relation)));
  return { left: left ?? [], right: right ?? [] };
};
