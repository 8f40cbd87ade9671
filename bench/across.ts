// What it costs to hold the reports of a run against each other:
//   node --conditions=source --expose-gc --import tsx bench/across.ts [REPORTS]
import { auditAcross } from '../src/audit/across/audit-across.ts';
import { digestFrom } from '../src/audit/across/digest-text.ts';
import { storedDigestAt } from './across/digests.ts';
import { writeSection } from './section.ts';

const [reports = 100_000] = process.argv.slice(2).map(Number);

const heap = (): number => {
  globalThis.gc?.();
  return process.memoryUsage().heapUsed;
};

interface Cost {
  readonly reports: number;
  readonly storedBytes: number;
  readonly keptBytes: number;
  readonly loadSeconds: number;
  readonly auditSeconds: number;
  readonly peakMegabytes: number;
  readonly findings: number;
}

const costOf = (count: number): Cost => {
  const before = heap();
  let storedBytes = 0;
  let loading = 0;
  const digests = Array.from({ length: count }, (_, index) => {
    const text = storedDigestAt(index);
    storedBytes += text.length;
    const start = performance.now();
    const digest = digestFrom(text);
    loading += performance.now() - start;
    return digest;
  });
  const keptBytes = heap() - before;
  const start = performance.now();
  const findings = auditAcross(digests).reduce((sum, audit) => sum + audit.findings.length, 0);
  return {
    reports: count,
    storedBytes: storedBytes / count,
    keptBytes: keptBytes / count,
    loadSeconds: loading / 1000,
    auditSeconds: (performance.now() - start) / 1000,
    peakMegabytes: process.resourceUsage().maxRSS / 1024,
    findings,
  };
};

const rows = [reports / 10, reports].map((count) => {
  const cost = costOf(Math.round(count));
  return `| ${[
    cost.reports,
    cost.storedBytes.toFixed(0),
    cost.keptBytes.toFixed(0),
    cost.loadSeconds.toFixed(1),
    cost.auditSeconds.toFixed(1),
    ((1e6 * cost.auditSeconds) / cost.reports).toFixed(0),
    cost.peakMegabytes.toFixed(0),
    cost.findings,
  ].join(' | ')} |`;
});

const text = `## Reports beside each other

Four years of invented bodies, a fifth of them with a text from above, a twentieth of the reports with an error; what is
kept of each report, and one pass over all.

| reports | stored bytes a report | bytes in memory | loading, s | audit, s | µs a report | peak MB | findings |
|---:|---:|---:|---:|---:|---:|---:|---:|
${rows.join('\n')}
`;
console.log(text);
writeSection('across', text);
