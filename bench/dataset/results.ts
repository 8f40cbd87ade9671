import { cpus, loadavg } from 'node:os';
import type { Took } from './command.ts';

export interface DatasetCosts {
  readonly reports: number;
  readonly stored: { readonly seconds: number; readonly cpu: number; readonly bytes: number };
  readonly exports: readonly (Took & { readonly format: string })[];
  /** None where no server could be started. */
  readonly loads: readonly (Took & { readonly name: string })[];
}

const row = (cells: readonly (string | number)[]): string => `| ${cells.join(' | ')} |`;

const rate = (reports: number, seconds: number): string => (reports / seconds).toFixed(0);

/** The section of the results on datasets. */
export const datasetText = ({ reports, stored, exports, loads }: DatasetCosts): string => `## Datasets

${reports} reports of some 200 figures, stored as a run stores them (rows made and appended, 200 reports a transaction), then each
command in a process of its own, its start counted in; peak memory is that of the process, with the 1 GB that DuckDB may use.

| command | seconds | CPU seconds | reports a second | peak memory, MB |
|---|---:|---:|---:|---:|
${row(['store', stored.seconds.toFixed(1), stored.cpu.toFixed(1), rate(reports, stored.seconds), ''])}
${exports.map(({ format, seconds, cpu, peak }) => row([`export --to ${format}`, seconds.toFixed(1), cpu.toFixed(1), rate(reports, seconds), peak.toFixed(0)])).join('\n')}

Load average of the last five minutes: ${loadavg()[1]?.toFixed(1)} on ${cpus().length} cores; above their number other work took part of the machine, and CPU
seconds carry over rather than seconds.

The DuckDB file takes ${(stored.bytes / reports / 1024).toFixed(1)} KB a report.

${
  loads.length === 0
    ? 'PostgreSQL: skipped, no server could be started.'
    : `| load into PostgreSQL | seconds | CPU seconds | peak memory, MB | says |
|---|---:|---:|---:|---|
${loads.map(({ name, seconds, cpu, peak, printed }) => row([name, seconds.toFixed(1), cpu.toFixed(1), peak.toFixed(0), printed.trim()])).join('\n')}`
}
`;
