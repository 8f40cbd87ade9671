// `npm run bench:fetch [-- KILLS]`: a site of 300 reports and every trap we know, its fetcher killed again and again.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Outcome } from '#model';
import { extract } from '../src/index.ts';
import { serveSite, tooSoon } from '../tests/site/server.ts';
import { buildSite } from '../tests/site/site.ts';
import { surplus, visitKilled } from '../tests/site/visit.ts';
import { writeSection } from './section.ts';

const DELAY_MS = 20;
/** What fails for the moment is asked for again in every run. */
const PASSING = ['/trap/broken.html', '/trap/drips.html'];
const [kills = 20] = process.argv.slice(2).map(Number);

const folder = mkdtempSync(join(tmpdir(), 'gouji-bench-fetch-'));
const archive = join(folder, 'archive');
const [server, elsewhere] = await Promise.all([serveSite(), serveSite()]);
// With the one behind a redirect among the traps: 300.
const site = buildSite({ sizes: [80, 60, 60, 60, 39], sheet: 20, tries: 3, elsewhere: elsewhere.origin });
server.routes = site.routes;

const start = performance.now();
const after = Array.from({ length: kills }, (_, index) => 1 + ((index * 7919) % 29));
const { last, cut } = await visitKilled({ server, archive, delay: DELAY_MS / 1000 }, site, after);
const seconds = (performance.now() - start) / 1000;

const lasting = (paths: readonly string[]): readonly string[] => paths.filter((path) => !PASSING.includes(path));
const asked = lasting(server.visits.map(({ path }) => path));
const wanted = lasting(site.wanted);
const repeated = surplus(asked, wanted);
const excused = cut.flatMap((path) => [path, ...(site.ways.has(path) ? [site.ways.get(path) ?? ''] : [])]);
const doubled = surplus(repeated, excused);
const missed = surplus(wanted, asked);
const close = tooSoon(server.visits, DELAY_MS);

const factsOf = (outcomes: readonly Outcome[]): ReadonlyMap<string, string> =>
  new Map(
    outcomes.flatMap((outcome) =>
      outcome.state === 'record' ? [[outcome.report.source.sha256, JSON.stringify(outcome.report.facts)] as const] : [],
    ),
  );

const fromArchive = factsOf(await extract(archive));
let figures = 0;
let different = 0;
for (const bytes of site.reports.values()) {
  for (const [sha256, facts] of factsOf(await extract({ uri: 'file', bytes }))) {
    figures += JSON.parse(facts).length;
    if (fromArchive.get(sha256) !== facts) different += 1;
  }
}
const entries = readFileSync(join(archive, 'manifest.jsonl'), 'utf8').trim().split('\n').length;
await Promise.all([server.close(), elsewhere.close()]);
rmSync(folder, { recursive: true });

const good = [doubled, missed, close, elsewhere.visits].every(({ length }) => length === 0) && different === 0;
writeSection(
  'fetch',
  `## Fetching a site

\`npm run bench:fetch\`: five columns on loopback, each listed and paged in its own way, ${site.reports.size} reports as pages, PDF, Word and
OFD, and every trap we know; ${DELAY_MS} ms between requests (with the word of the site), and the fetcher killed with SIGKILL ${kills} times.
Counted by the server.

| | |
| --- | ---: |
| requests that bring what is wanted | ${wanted.length} |
| requests made | ${asked.length} |
| asked for and not wanted, or twice without a kill that had cut it | ${doubled.length} |
| wanted and not asked for | ${missed.length} |
| requests to another site | ${elsewhere.visits.length} |
| requests sooner than ${DELAY_MS} ms after the last answer | ${close.length} |
| most requests at a time | ${server.atOnce()} |
| lines of the manifest | ${entries} |
| figures of the reports | ${figures} |
| reports whose figures differ between archive and file | ${different} |
| seconds, ${kills + 1} starts among them | ${seconds.toFixed(0)} |
`,
);
process.stdout.write(
  `${last.stderr.trim()}\n${JSON.stringify({ doubled, missed, close, elsewhere: elsewhere.visits.length, different })}\n`,
);
process.exitCode = good ? 0 : 1;
