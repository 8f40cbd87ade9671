import type { Fact, Finding } from '#model';
import { figureName, figureText } from '../ledger/figure.ts';
import { placeText } from '../ledger/place.ts';
import { relationOf } from '../ledger/relation.ts';
import { ruleOf } from '../ledger/rule.ts';
import { seenText } from '../ledger/seen-text.ts';
import { isOnPage, type Mark, marksOf } from './mark.ts';
import { html, type Markup } from './markup.ts';
import { type DefinedPicture, pageFigure } from './page-figure.ts';
import { relationBlock } from './relation.ts';
import { tablesAsRead } from './table-as-read.ts';
import { viewsOf } from './view.ts';
import type { Wordings } from './wordings.ts';

/** A finding on a whole table left blank names hundreds; the picture shows them. */
const MOST_FIGURES = 24;

/** Where there are many ways to mend it, the likeliest say enough; the JSON has all. */
const MOST_SUSPECTS = 8;

const MARKS = { error: '✗', warning: '!', notice: 'i' } as const;

export interface Shown {
  readonly facts: ReadonlyMap<string, Fact>;
  readonly pictures: readonly DefinedPicture[];
  readonly wordings: Wordings;
}

const figureList = ({ facts: ids }: Finding, { facts, wordings }: Shown): Markup | null => {
  // Of what is not in the table the message says enough.
  const all = ids.flatMap((id) => facts.get(id) ?? []).filter(({ state }) => state !== 'absent');
  if (all.length === 0) return null;
  const { words, page } = wordings;
  const shown = all
    .slice(0, MOST_FIGURES)
    .map((fact) => html`<li><b>${figureText(fact, words)}</b> <span>${figureName(fact, words)}</span></li>`);
  const more = all.length - shown.length;
  return html`<ul class="figures">${shown}</ul>${more > 0 ? html`<p class="note">${page.moreFigures(more)}</p>` : null}`;
};

const suspectList = ({ suspects }: Finding, { facts, wordings }: Shown): Markup | null => {
  const { words, page } = wordings;
  const shown = suspects.slice(0, MOST_SUSPECTS);
  const more = suspects.length - shown.length;
  const items = shown.flatMap(({ fact: id, value, why }) => {
    const fact = facts.get(id);
    if (!fact) return [];
    const told = words.suspect(figureName(fact, words), figureText(fact, words), `${value}`);
    return html`<li>${told}<br><span class="note">${why[words.language]}</span></li>`;
  });
  return items.length === 0
    ? null
    : html`<div class="suspects"><strong>? ${page.suspects}</strong><ul>${items}</ul>${more > 0 ? html`<p class="note">${page.moreFigures(more)}</p>` : null}</div>`;
};

const seenList = (finding: Finding, { facts, wordings }: Shown): Markup | null => {
  const lines = seenText(finding, facts, wordings.words);
  return lines.length === 0 ? null : html`<ul class="seen">${lines.map((line) => html`<li>${line}</li>`)}</ul>`;
};

/** The source page with the cells marked, or the table as read where there is no picture of it. */
const figureOf = (marks: readonly Mark[], { facts, pictures, wordings }: Shown): Markup | null => {
  const { views } = viewsOf(marks.filter(isOnPage), [...facts.values()]);
  return pageFigure(views, pictures, wordings.page) ?? tablesAsRead(marks, facts, wordings);
};

const decisionOf = ({ decision }: Finding, { words }: Wordings): Markup | null =>
  decision ? html` · <strong>${words.decision[decision.state]}</strong>${words.colon}${decision.reason}` : null;

/** One finding: what is wrong, where, the relation with all its figures, who is suspected, and the cells themselves. */
export const findingCard = (finding: Finding, shown: Shown): Markup => {
  const { facts, wordings } = shown;
  const { words, page } = wordings;
  const { severity, rule: id } = finding;
  const rule = ruleOf(id);
  const relation = relationOf(finding, facts);
  const summary = rule?.summary[words.language] ?? id;
  const title = relation
    ? `${relation.name[words.language]} · ${words.line(relation.each, relation.line[words.language])}`
    : summary;
  const message = finding.message[words.language];
  const suspects = new Set(finding.suspects.map(({ fact }) => fact));
  const link = rule ? html`<a href="#rule-${rule.id}">${page.rule}</a>` : id;
  const trial = rule?.state === 'trial' ? html` · ${words.trial}` : null;
  return html`<article class="finding ${severity}"><header><span class="badge ${severity}">${MARKS[severity]} ${words.severity[severity]}</span><h5>${title}</h5><span class="place">${placeText(finding, facts, words)}</span></header>
${relation ? null : html`<p class="message">${message}</p>`}${relation ? relationBlock(relation, suspects, wordings) : figureList(finding, shown)}${suspectList(finding, shown)}${seenList(finding, shown)}${figureOf(marksOf(finding, facts), shown)}
<p class="basis">${words.certainty[finding.certainty]} · ${link}${trial}${decisionOf(finding, wordings)}</p></article>
`;
};
