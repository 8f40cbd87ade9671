// What storing, exporting and loading a dataset costs:
//   node --conditions=source --import tsx bench/dataset.ts [REPORTS [LOADED]]
// REPORTS (2,000; at full size 100,000) are stored and exported in every format; LOADED (1,000) of their kind go into a
// PostgreSQL of the bench's own, then ten of them read again. It writes a section of results.md.
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { FORMATS } from '../src/writers/export/formats.ts';
import { startServer } from '../src/writers/postgres/server.fixture.ts';
import { writeArchive } from './dataset/archive.ts';
import { took } from './dataset/command.ts';
import { datasetText } from './dataset/results.ts';
import { writeSection } from './section.ts';

const [reports = 2000, loaded = 1000] = process.argv.slice(2).map(Number);
const folder = mkdtempSync(join(tmpdir(), 'gouji-bench-dataset-'));
const at = (name: string): string => join(folder, name);

const server = await startServer();
try {
  const before = process.cpuUsage();
  const seconds = await writeArchive(at('gouji.duckdb'), 0, reports);
  const { user, system } = process.cpuUsage(before);
  console.error(`stored ${reports} in ${seconds.toFixed(1)} s`);
  const stored = { seconds, cpu: (user + system) / 1e6, bytes: statSync(at('gouji.duckdb')).size };
  const exports = Object.keys(FORMATS).map((format) => {
    const result = took(['export', at('gouji.duckdb'), '--to', format, '-o', at(format)]);
    console.error(`${format}: ${result.seconds.toFixed(1)} s, ${result.peak.toFixed(0)} MB`);
    rmSync(at(format), { recursive: true });
    return { format, ...result };
  });
  const loads = [];
  if (server) {
    const address = await server.database('bench');
    await writeArchive(at('loaded.duckdb'), 0, loaded);
    const load = () => took(['load', at('loaded.duckdb'), '--to', address]);
    loads.push({ name: `${loaded} reports`, ...load() });
    loads.push({ name: 'the same again', ...load() });
    await writeArchive(at('loaded.duckdb'), 0, 10, 2);
    loads.push({ name: '10 of them read again', ...load() });
    for (const one of loads)
      console.error(`${one.name}: ${one.seconds.toFixed(1)} s, ${one.peak.toFixed(0)} MB, ${one.printed}`);
  }
  const text = datasetText({ reports, stored, exports, loads });
  console.log(text);
  writeSection('dataset', text);
  const onlyTen = loads.at(-1)?.printed.includes('moved 10 outcomes, 10 reports,') ?? true;
  process.exitCode = onlyTen ? 0 : 1;
} finally {
  await server?.stop();
  rmSync(folder, { recursive: true });
}
