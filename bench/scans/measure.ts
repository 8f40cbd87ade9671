import type { Browser } from 'playwright-core';
import type { Outcome } from '#model';
import { extract } from '../../src/index.ts';
import { gridOf, sheetsOf } from '../../tests/printed/sheet.ts';
import { bound } from './bound.ts';
import { damaged } from './damage.ts';
import { harder } from './harder.ts';
import { miscounted } from './miscounted.ts';
import { damageOf, facesOf, formOf, TABLES } from './plan.ts';
import { type PrintedReport, printedReport, printedWith } from './report.ts';
import { shoot, typeset } from './shoot.ts';
import { accusationsOf, blankTally, count, type Tally } from './tally.ts';
import { wholePage } from './whole-page.ts';

/** Tallies by group and by row of it: `150 dpi` and `noise`, `harder` and `a bent page`. */
export type Measured = Readonly<Record<string, Readonly<Record<string, Tally>>>>;

interface Page {
  readonly table: string;
  readonly scan: Uint8Array;
  readonly tally: Tally;
}

/** The figures of a page row by row. */
const inPrint = ({ form, figures }: PrintedReport, page: number): readonly string[] => {
  const sheet = sheetsOf(form, figures)[page] ?? [];
  return gridOf(sheet, 0).cells.flatMap(({ text }) => (/^\d+$/u.test(text) ? [text] : []));
};

const read = async (
  pages: readonly Page[],
): Promise<{ readonly outcome: Outcome | undefined; readonly seconds: number }> => {
  const bytes = await bound(pages.map(({ scan }) => scan));
  const before = process.cpuUsage();
  const [outcome] = await extract({ uri: 'scan.pdf', bytes });
  const { user, system } = process.cpuUsage(before);
  return { outcome, seconds: (user + system) / 1e6 / pages.length };
};

const measure = async (name: string, pages: readonly Page[], { figures }: PrintedReport): Promise<void> => {
  const { outcome, seconds } = await read(pages);
  for (const { table, tally } of pages) {
    tally.pages += 1;
    tally.seconds += seconds;
    for (const wrong of count(tally, outcome, figures, table)) console.log(`SILENT ${name} ${wrong}`);
  }
  for (const accusation of accusationsOf(outcome)) {
    console.log(`ACCUSED ${name} ${accusation}`);
    for (const { tally } of pages.slice(0, 1)) tally.silent += 1;
  }
};

/** Every report at every resolution, each page with a damage of its own. */
export const measureScans = async (
  browser: Browser,
  dpis: readonly number[],
  reports: number,
  /** On the pages of so many reports Tesseract reads beside. */
  beside: number,
): Promise<Measured> => {
  const measured: Record<string, Record<string, Tally>> = {};
  for (const dpi of dpis) {
    const rows: Record<string, Tally> = {};
    measured[`${dpi} dpi`] = rows;
    for (let seed = 1; seed <= reports; seed += 1) {
      const report = printedReport(formOf(seed), seed, facesOf(seed));
      const pages: Page[] = [];
      for (const [at, table] of TABLES.entries()) {
        const damage = damageOf(seed, at, dpi);
        const scan = await damaged(await shoot(browser, report.pages[at] ?? '', dpi), damage, dpi, seed);
        rows[damage.name] ??= blankTally();
        const tally = rows[damage.name] ?? blankTally();
        pages.push({ table, scan, tally });
        if (seed > beside) continue;
        const figures = inPrint(report, at);
        const { found, seconds } = await wholePage(scan, figures);
        tally.alonePages += 1;
        tally.aloneFigures += figures.length;
        tally.alone += found;
        tally.aloneSeconds += seconds;
      }
      await measure(`${dpi} dpi, report ${seed}, ${facesOf(seed).name}:`, pages, report);
    }
  }
  return measured;
};

/** What no office scanner does; whole reports, one damage each. */
export const measureHarder = async (browser: Browser, reports: number): Promise<Measured> => {
  const rows: Record<string, Tally> = {};
  const rowOf = (name: string): Tally => {
    rows[name] ??= blankTally();
    return rows[name] ?? blankTally();
  };
  for (let seed = 101; seed < 101 + reports; seed += 1) {
    const report = printedReport(formOf(seed), seed, facesOf(seed));
    for (const { name, dpi, print, spoil } of harder) {
      const pages: Page[] = [];
      for (const [at, table] of TABLES.entries()) {
        const scan = await spoil(await shoot(browser, print(report.pages[at] ?? ''), dpi), dpi, seed);
        pages.push({ table, scan, tally: rowOf(name) });
      }
      await measure(`${name}, report ${seed}:`, pages, report);
    }
    const mixed: Page[] = [];
    for (const [at, table] of TABLES.entries()) {
      const html = report.pages[at] ?? '';
      const scan =
        at === 1
          ? await damaged(await shoot(browser, html, 200), damageOf(seed, 1, 200), 200, seed)
          : await typeset(browser, html);
      mixed.push({ table, scan, tally: rowOf('two pages of text, one of them scanned between') });
    }
    await measure(`mixed, report ${seed}:`, mixed, report);
    const slips = printedWith(report.form, miscounted(report.figures, seed), facesOf(seed));
    for (const dpi of [150, 200]) {
      const pages: Page[] = [];
      for (const [at, table] of TABLES.entries()) {
        const scan = await damaged(
          await shoot(browser, slips.pages[at] ?? '', dpi),
          damageOf(seed, at, dpi),
          dpi,
          seed,
        );
        pages.push({ table, scan, tally: rowOf(`sums that do not add up in print, ${dpi} dpi`) });
      }
      await measure(`slips at ${dpi} dpi, report ${seed}:`, pages, slips);
    }
  }
  return { harder: rows };
};
