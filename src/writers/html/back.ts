import { ruleOf } from '../ledger/rule.ts';
import { type Kept, type KeptReport, MOST_LISTED } from './kept.ts';
import { html, type Markup } from './markup.ts';
import type { Wordings } from './wordings.ts';

const yearText = (year: number | null, { words }: Wordings): string => (year === null ? words.unknownYear : `${year}`);

const more = (count: number, { page }: Wordings): Markup | null =>
  count > 0 ? html`<p class="capped">${page.moreFiles(count)}</p>` : null;

/**
 * Documents that gave no report, each with why.
 * @param part the number of this part of the page
 */
export const unreadOf = ({ unread, documents, reports }: Kept, part: number, wordings: Wordings): Markup | null => {
  if (unread.length === 0) return null;
  const { words, page } = wordings;
  const rows = unread.map(
    ({ uri, state, code, message }) =>
      html`<tr><td class="file">${uri}</td><td class="state">${words.state[state]}</td><td>${words.code(code)}<br><span class="note">${words.reason(message)}</span></td></tr>`,
  );
  const { columns } = page;
  return html`<h2 id="unread">${page.unread(part)}</h2><p class="note">${page.unreadNote}</p><table class="list"><thead><tr><th scope="col">${columns.file}</th><th scope="col">${columns.state}</th><th scope="col">${columns.reason}</th></tr></thead><tbody>${rows}</tbody></table>
${more(documents - reports.size - unread.length, wordings)}`;
};

/** Reports that have no finding, folded. */
export const cleanOf = (clean: readonly KeptReport[], wordings: Wordings): Markup | null => {
  if (clean.length === 0) return null;
  const { words, page } = wordings;
  const shown = clean.slice(0, MOST_LISTED);
  const rows = shown.map(
    ({ uri, agency, year }) =>
      html`<tr><th scope="row">${agency ?? words.unknownAgency}</th><td>${yearText(year, wordings)}</td><td class="file">${uri}</td></tr>`,
  );
  return html`<details><summary>${page.clean(clean.length)}</summary><table class="list"><tbody>${rows}</tbody></table>${more(clean.length - shown.length, wordings)}</details>
`;
};

/** The rules that had something to say: what each reports, why, and what it rests on. */
export const rulesOf = (ids: ReadonlySet<string>, { words, page }: Wordings): Markup | null => {
  const told = [...ids].sort().flatMap((id) => ruleOf(id) ?? []);
  if (told.length === 0) return null;
  const { language } = words;
  const items = told.map(
    ({ id, state, summary, explanation, basis }) =>
      html`<dt id="rule-${id}">${summary[language]}<span class="id">${id}</span></dt><dd>${explanation[language]}</dd>${state === 'trial' ? html`<dd class="note">${page.trialNote}</dd>` : null}<dd class="note">${page.basis}${words.colon}<span lang="zh-CN">${basis}</span></dd>`,
  );
  return html`<h2 id="rules">${page.rules}</h2><dl class="rules">${items}</dl>
`;
};

export const endOf = ({ page }: Wordings): Markup => html`<footer>${page.footer}</footer></body></html>
`;
