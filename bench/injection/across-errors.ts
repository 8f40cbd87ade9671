import { withNumbers } from './chain.ts';
import type { Printed } from './report.ts';
import { below } from './sound.ts';

/** Years of one agency with an error between them, or null where these have no room for it. */
export interface AcrossError {
  readonly rule: string;
  readonly inject: (chain: readonly Printed[], draw: () => number) => readonly Printed[] | null;
}

const at = (report: Printed, id: string): number => report.numbers.get(id) ?? 0;

/** The last report of the chain with other numbers. */
const inLast =
  (change: (last: Printed, before: Printed, draw: () => number) => readonly (readonly [string, number])[] | null) =>
  (chain: readonly Printed[], draw: () => number): readonly Printed[] | null => {
    const [before, last] = chain.slice(-2);
    const changes = before && last ? change(last, before, draw) : null;
    return last && changes ? [...chain.slice(0, -1), withNumbers(last, changes)] : null;
  };

/** Requests carried in and out of one applicant and in total, so that the report itself still adds up. */
const carried = (last: Printed, more: number): readonly (readonly [string, number])[] =>
  ['carriedIn', 'carriedOut'].flatMap((row) =>
    ['naturalPerson', 'total'].map((column) => {
      const id = `requests.${row}.${column}`;
      return [id, at(last, id) + more] as const;
    }),
  );

const IN_FORCE = 'proactive.normativeDocuments.inForce';
const ITEMS = 'proactive.licensing.itemsLastYear';
const PENALTIES = 'proactive.penalties.decisions';

const textsOf = (from: Printed, kind: string): string => from.parts.find((part) => part.kind === kind)?.text ?? '';

/** What goes wrong between years, and the rule that should tell. */
export const acrossErrors: Readonly<Record<string, AcrossError>> = {
  'carried in another number': {
    rule: 'carried-over-differently',
    inject: inLast((last, _, draw) => carried(last, 1 + below(draw, 9))),
  },
  'documents in force off': {
    rule: 'in-force-unexplained',
    inject: inLast((last, before, draw) =>
      before.form === 'ogi-2021' && last.year >= 2022 ? [[IN_FORCE, at(last, IN_FORCE) + 1 + below(draw, 40)]] : null,
    ),
  },
  'items of last year off': {
    rule: 'items-unexplained',
    inject: ([first, second, ...others], draw) => {
      if (!first || second?.year !== 2020) return null;
      return [first, withNumbers(second, [[ITEMS, at(second, ITEMS) + 1 + below(draw, 9)]]), ...others];
    },
  },
  'digits added to penalties': {
    rule: 'figure-jumped',
    inject: inLast((last, before) =>
      at(before, PENALTIES) >= 120 ? [[PENALTIES, at(last, PENALTIES) * 100 + 7]] : null,
    ),
  },
  "last year's report under a new year": {
    rule: 'figures-repeated',
    inject: (chain) => {
      const [before, last] = chain.slice(-2);
      if (!before || !last || before.form !== last.form) return null;
      return [...chain.slice(0, -1), withNumbers(last, [...before.numbers])];
    },
  },
  "last year's words with the last twentieth changed": {
    rule: 'text-copied',
    inject: (chain) => {
      const [before, last] = chain.slice(-2);
      if (!before || !last) return null;
      const own = textsOf(last, 'problems');
      const text = textsOf(before, 'problems');
      const changed = `${text.slice(0, Math.floor(text.length * 0.95))}${own.slice(0, Math.floor(own.length * 0.05))}`;
      const parts = last.parts.map((part) => (part.kind === 'problems' ? { ...part, text: changed } : part));
      return [...chain.slice(0, -1), { ...last, parts }];
    },
  },
  'two copies with different figures': {
    rule: 'republished-differently',
    inject: (chain, draw) => {
      const last = chain.at(-1);
      return last ? [...chain, withNumbers(last, [[PENALTIES, at(last, PENALTIES) + 1 + below(draw, 9)]])] : null;
    },
  },
};
