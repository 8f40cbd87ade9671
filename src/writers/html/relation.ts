import type { Fact } from '#model';
import { figureText } from '../ledger/figure.ts';
import type { Addend, Relation, Side } from '../ledger/relation.ts';
import { html, type Markup } from './markup.ts';
import type { Wordings } from './wordings.ts';

const isZero = ({ value }: Fact): boolean => value === 0 || value === null;

const term = ({ label, fact }: Addend, suspects: ReadonlySet<string>, { words }: Wordings): Markup => {
  const looks = [...(isZero(fact) ? ['zero'] : []), ...(suspects.has(fact.id) ? ['suspected'] : [])];
  const query = suspects.has(fact.id) ? ' ?' : '';
  return html`<span class="term ${looks.join(' ')}">${label[words.language]} <b>${figureText(fact, words)}${query}</b></span>`;
};

const side = ({ addends, sum }: Side, suspects: ReadonlySet<string>, wordings: Wordings): readonly Markup[] => [
  ...addends.map(
    (addend, index) => html`${index > 0 ? html`<span class="op">+</span>` : null}${term(addend, suspects, wordings)}`,
  ),
  ...(addends.length > 1 ? [html`<span class="op">=</span><span class="total">${sum}</span>`] : []),
];

/** Fees have decimals, and their difference no more of them. */
const difference = (left: number, right: number): number => Number(Math.abs(left - right).toFixed(6));

/** The relation with every addend written out, and how far its two sides are apart. */
export const relationBlock = (relation: Relation, suspects: ReadonlySet<string>, wordings: Wordings): Markup => {
  const { left, right } = relation;
  const { page } = wordings;
  return html`<dl class="sum"><dt>${page.left}</dt><dd class="left">${side(left, suspects, wordings)}</dd><dt>${page.right}</dt><dd class="right">${side(right, suspects, wordings)}</dd></dl><p class="verdict">${page.differs(left.sum, right.sum, difference(left.sum, right.sum))}</p>`;
};
