import type { Rule } from './printed.ts';

/** Dashes and dots of one line, and the borders of neighbouring cells, stand this far apart at most. */
const gap = 3.5;
/** Pieces of one line waver by less than this. */
const waver = 1;
/** No side of a cell is shorter; dots that joined nothing go. */
const shortest = 4;

const lengthOf = (rule: Rule): number => rule.to - rule.from;

const joined = (a: Rule, b: Rule): Rule => {
  const weight = lengthOf(a) + lengthOf(b);
  const at = weight > 0 ? (a.at * lengthOf(a) + b.at * lengthOf(b)) / weight : a.at;
  return { axis: a.axis, at, from: Math.min(a.from, b.from), to: Math.max(a.to, b.to) };
};

const alongOneLine = (rules: readonly Rule[]): readonly Rule[] => {
  const lines: Rule[] = [];
  for (const rule of rules.toSorted((a, b) => a.from - b.from)) {
    const last = lines.at(-1);
    if (last && rule.from <= last.to + gap) lines[lines.length - 1] = joined(last, rule);
    else lines.push(rule);
  }
  return lines;
};

/** Broken, dotted and doubled pieces of a line as one rule. */
export const joinRules = (rules: readonly Rule[], axis: Rule['axis']): readonly Rule[] => {
  const groups: Rule[][] = [];
  let start = Number.NEGATIVE_INFINITY;
  for (const rule of rules.filter((one) => one.axis === axis).toSorted((a, b) => a.at - b.at)) {
    if (rule.at - start > waver) {
      groups.push([]);
      start = rule.at;
    }
    groups.at(-1)?.push(rule);
  }
  return groups.flatMap(alongOneLine).filter((rule) => lengthOf(rule) >= shortest);
};
