// `npm run bench:fetch [-- --kills N]`: a site of 300 reports and every trap we know, its fetcher killed again and again.
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { runFacts } from '../tests/site/run-facts.ts';
import { serveSite, tooSoon } from '../tests/site/server.ts';
import { buildSite } from '../tests/site/site.ts';
import { surplus, visitKilled } from '../tests/site/visit.ts';
import { listedPapers, offeredPapers } from './fetch/papers.ts';
import { writeSection } from './section.ts';

const { values } = parseArgs({ options: { kills: { type: 'string', default: '20' } } });
const kills = Number(values.kills);
const DELAY_MS = 20;
const OFFERED = 60;
/** What fails for the moment is asked for again in every run. */
const PASSING = ['/trap/broken.html', '/trap/drips.html'];

const start = performance.now();
const elapsed = (): string => ((performance.now() - start) / 1000).toFixed(0);
const tell = (text: string): void => void process.stderr.write(`${elapsed()} s: ${text}\n`);

const folder = mkdtempSync(join(tmpdir(), 'gouji-bench-fetch-'));
const [archive, files] = [join(folder, 'archive'), join(folder, 'files')];
const [server, elsewhere] = await Promise.all([serveSite(), serveSite()]);
// With the one behind a redirect among the traps: 300.
const site = buildSite({
  sizes: [80, OFFERED, 60, 60, 39],
  offered: offeredPapers(OFFERED),
  listed: listedPapers,
  sheet: 20,
  tries: 3,
  elsewhere: elsewhere.origin,
});
server.routes = site.routes;

const telling = setInterval(() => tell(`${server.visits.length} requests`), 10_000);
const lives = Array.from({ length: kills }, (_, index) => ({
  requests: 1 + ((index * 7919) % 29),
  beyond: (index * 13) % (2 * DELAY_MS),
}));
const { last, cut } = await visitKilled({ server, archive, delay: DELAY_MS / 1000 }, site, lives);
clearInterval(telling);
const seconds = elapsed();
tell(last.stderr.trim());

const lasting = (paths: readonly string[]): readonly string[] => paths.filter((path) => !PASSING.includes(path));
const asked = lasting(server.visits.map(({ path }) => path));
const wanted = lasting(site.wanted);
const excused = cut.flatMap((path) => [path, ...(site.ways.has(path) ? [site.ways.get(path) ?? ''] : [])]);
const doubled = surplus(surplus(asked, wanted), excused);
const missed = surplus(wanted, asked);
const close = tooSoon(server.visits, DELAY_MS);

mkdirSync(files);
for (const [index, bytes] of [...site.reports.values()].entries()) writeFileSync(join(files, `${index}`), bytes);
tell('gouji run on the archive and on the files');
const [fetched, plain] = await Promise.all([
  runFacts(archive, join(folder, 'of-archive')),
  runFacts(files, join(folder, 'of-files')),
]);
tell('compared');
const different = [...plain.facts].filter(([sha256, facts]) => `${fetched.facts.get(sha256)}` !== `${facts}`).length;
const figures = [...plain.facts.values()].flat().length;
const entries = readFileSync(join(archive, 'manifest.jsonl'), 'utf8').trim().split('\n').length;
await Promise.all([server.close(), elsewhere.close()]);
rmSync(folder, { recursive: true });

const faults = [
  ...doubled.map((path) => `asked for and not wanted, or twice: ${path}`),
  ...missed.map((path) => `not asked for: ${path}`),
  ...elsewhere.visits.map(({ path }) => `asked of another site: ${path}`),
  ...close.map((pair) => `too soon: ${pair}`),
  ...(server.atOnce() === 1 ? [] : [`${server.atOnce()} requests at a time`]),
  ...(different === 0 ? [] : [`${different} reports have other figures in the archive than as files`]),
  ...[fetched, plain]
    .map(({ facts }) => facts.size)
    .filter((size) => size !== site.reports.size)
    .map((size) => `${size} reports read`),
];
writeSection(
  'fetch',
  `## Fetching a site

\`npm run bench:fetch\`: five columns on loopback, each listed and paged in its own way, ${site.reports.size} reports as pages, PDF, Word old
and new, OFD, text and a scan, and every trap we know; ${DELAY_MS} ms between requests (with the word of the site), and the fetcher killed
with SIGKILL ${kills} times. Counted by the server, without the two addresses that fail for the moment. Then \`gouji run\` on the
archive and on the same reports as files.

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
| seconds of fetching, ${kills + 1} starts among them | ${seconds} |
| reports read from the archive, from the files | ${fetched.facts.size}, ${plain.facts.size} |
| their figures | ${figures} |
| reports whose figures differ | ${different} |
| seconds of both runs | ${Number(elapsed()) - Number(seconds)} |

${faults.length === 0 ? 'Every allowed report was fetched once, nothing else was, and the archive reads like the files.' : `**Faults:** ${faults.join('; ')}`}
`,
);
for (const fault of faults) process.stderr.write(`${fault}\n`);
process.exitCode = faults.length === 0 ? 0 : 1;
