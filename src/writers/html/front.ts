import type { Severity } from '#model';
import { NO_GRAVITY, sumOf } from '../ledger/gravity.ts';
import type { Agency } from './agencies.ts';
import { type Kept, MOST_LISTED } from './kept.ts';
import { html, Markup } from './markup.ts';
import { style } from './style.ts';
import type { Wordings } from './wordings.ts';

/** Nothing may run and nothing may be fetched: only the pictures inside the page, and the style inside the page. */
const POLICY = "default-src 'none'; img-src data:; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

const ownStyle = html`<style>${new Markup(style)}</style>`;

export const headOf = ({ page }: Wordings): Markup =>
  html`<!doctype html>
<html lang="${page.lang}"><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${POLICY}"><meta name="viewport" content="width=device-width, initial-scale=1"><meta name="referrer" content="no-referrer"><meta name="generator" content="gouji"><title>${page.title}</title>
${ownStyle}</head>
<body>
`;

const tile = (kind: string, count: number, label: string): Markup =>
  html`<li class="${kind}"><b>${count}</b><span>${label}</span></li>`;

/** Title, what was read, and how much was found. */
export const summaryOf = (kept: Kept, agencies: number, date: string, { page }: Wordings): Markup => {
  const { documents, relations } = kept;
  const reports = kept.reports.size;
  const gravity = [...kept.reports.values()].map((report) => report.gravity).reduce(sumOf, NO_GRAVITY);
  const { tiles } = page;
  return html`<header><h1>${page.title}</h1><p class="lead">${page.lead({ documents, reports, agencies })}</p>
<ul class="tiles">${tile('good', documents, tiles.documents)}${tile('good', reports, tiles.reports)}${tile('error', gravity.error, tiles.error)}${tile('warning', gravity.warning, tiles.warning)}${tile('notice', gravity.notice, tiles.notice)}${tile('', gravity.reading, tiles.reading)}${tile('', documents - reports, tiles.unread)}</ul>
<p class="meta">${page.relations(relations)}<br>${page.severities}<br>${page.made(date)}</p></header>
`;
};

const severities: readonly Severity[] = ['error', 'warning', 'notice'];

const countCell = (kind: string, count: number): Markup =>
  html`<td class="n ${count === 0 ? 'zero' : kind}">${count === 0 ? '–' : count}</td>`;

/** @param anchor what the ids of the agencies begin with: `a` for what is proved, `b` for what is to be checked */
export const contentsOf = (agencies: readonly Agency[], anchor: 'a' | 'b', { words, page }: Wordings): Markup => {
  const shown = agencies.slice(0, MOST_LISTED);
  const { columns } = page;
  const rows = shown.map(({ name, gravity, reports }, index) => {
    const label = name ?? words.unknownAgency;
    const years = [...new Set(reports.map(({ year }) => (year === null ? words.unknownYear : `${year}`)))];
    const title = html`<a href="#${anchor}${index + 1}">${label}</a>`;
    const counts =
      anchor === 'a'
        ? severities.map((severity) => countCell(severity, gravity[severity]))
        : countCell('', gravity.reading);
    return html`<tr><th scope="row">${title}</th><td>${years.join(words.comma)}</td>${counts}</tr>`;
  });
  const headings =
    anchor === 'a'
      ? severities.map((severity) => html`<th class="n" scope="col">${columns[severity]}</th>`)
      : html`<th class="n" scope="col">${columns.reading}</th>`;
  const more = agencies.length - shown.length;
  return html`<table class="list"><thead><tr><th scope="col">${columns.agency}</th><th scope="col">${columns.year}</th>${headings}</tr></thead><tbody>${rows}</tbody></table>
${more > 0 ? html`<p class="capped">${page.moreAgencies(more)}</p>` : null}`;
};
