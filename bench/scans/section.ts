import type { Measured } from './measure.ts';
import { faces } from './report.ts';
import { added, share, type Tally } from './tally.ts';

/** What is asked of scans: figures right, in per cent. */
const AIM: Readonly<Record<string, number>> = { '150 dpi': 97, '200 dpi': 99.5, '300 dpi': 99.5 };

const right = ({ right: count, figures }: Tally): number => (100 * count) / Math.max(figures, 1);

const cells = (tally: Tally): readonly string[] => [
  share(tally.right, tally.figures),
  share(tally.doubted, tally.figures),
  share(tally.marked + tally.absent, tally.figures),
  String(tally.silent),
];

const perPage = (seconds: number, { pages }: Tally): string => (seconds / Math.max(pages, 1)).toFixed(1);

const alone = ({ alone: found, aloneFigures, alonePages, aloneSeconds }: Tally): readonly string[] =>
  alonePages > 0 ? [share(found, aloneFigures), (aloneSeconds / alonePages).toFixed(1)] : ['–', '–'];

const line = (parts: readonly (string | number)[]): string => `| ${parts.join(' | ')} |`;

const scans = (measured: Measured): readonly [string, Tally][] =>
  Object.keys(AIM)
    .flatMap((name) => (measured[name] ? [[name, added(Object.values(measured[name]))] as const] : []))
    .map(([name, tally]) => [name, tally]);

export const sectionOf = (measured: Measured): string => `## Scans

Invented reports printed in ${faces.length} pairs of fonts, scanned at three resolutions, each page with a damage of its own, read from a
PDF without a text layer; the figures after the relations of the form have judged between the readers. *In doubt*: right,
but of a confidence below 0.9. *Marked*: not right, and unreadable, absent or below 0.9. *Silently wrong*: another value or
a blank at 0.9 or more, or a sum said to fail for certain. CPU seconds on one core, the start of the readers included.
Beside it Tesseract alone on the pages of some of the reports, asked only whether a figure is there at about its place
in the order.

| resolution | pages | figures | right | of these in doubt | marked | silently wrong | CPU s a page | Tesseract alone | CPU s |
|---|---:|---:|---:|---:|---:|---:|---:|---:|---:|
${scans(measured)
  .map(([name, tally]) =>
    line([name, tally.pages, tally.figures, ...cells(tally), perPage(tally.seconds, tally), ...alone(tally)]),
  )
  .join('\n')}

| resolution | damage | figures | right | of these in doubt | marked | silently wrong | Tesseract alone |
|---|---|---:|---:|---:|---:|---:|---:|
${scans(measured)
  .flatMap(([name]) =>
    Object.entries(measured[name] ?? {}).map(([damage, tally]) =>
      line([name, damage, tally.figures, ...cells(tally), alone(tally)[0] ?? '–']),
    ),
  )
  .join('\n')}
${measured.harder ? harderTable(measured.harder) : ''}`;

const harderTable = (rows: Readonly<Record<string, Tally>>): string => `
What no office scanner does, where marking is right and guessing is not:

| kind | pages | figures | right | of these in doubt | marked | silently wrong |
|---|---:|---:|---:|---:|---:|---:|
${Object.entries(rows)
  .map(([name, tally]) => line([name, tally.pages, tally.figures, ...cells(tally)]))
  .join('\n')}
`;

/** What was asked and is not so. */
export const failures = (measured: Measured): readonly string[] => [
  ...Object.entries(measured).flatMap(([group, rows]) =>
    Object.entries(rows).flatMap(([name, { silent }]) =>
      silent > 0 ? [`${group}, ${name}: ${silent} silently wrong`] : [],
    ),
  ),
  ...scans(measured).flatMap(([name, tally]) =>
    right(tally) < (AIM[name] ?? 100) ? [`${name}: ${right(tally).toFixed(2)} % right, ${AIM[name]} % asked`] : [],
  ),
];
