import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { version } from '../../src/version.ts';
import { DATASET_FILE, openToRead } from '../../src/writers/duckdb/open.ts';

const BIN = fileURLToPath(new URL('../../dist/src/cli/main.js', import.meta.url));

const run = (input: string, output: string): Promise<void> => {
  const child = spawn(process.execPath, [BIN, 'run', input, '-o', output, '--jobs', '1', '--exit-zero']);
  let told = '';
  child.stderr.on('data', (text: Buffer) => {
    told += text;
  });
  return new Promise((resolve, reject) => {
    child.on('close', (code) => (code === 0 ? resolve() : reject(new Error(`gouji run ended with ${code}: ${told}`))));
  });
};

export interface RunFacts {
  /** The facts of each report in the order of the report, by the hash of its bytes. */
  readonly facts: ReadonlyMap<string, readonly string[]>;
  /** Where the reports that came from the web were found in the end, sorted. */
  readonly addresses: readonly string[];
}

/** What `gouji run` makes of an input. */
export const runFacts = async (input: string, output: string): Promise<RunFacts> => {
  await run(input, output);
  const dataset = await openToRead(join(output, DATASET_FILE), version);
  const rowsOf = async (sql: string) => (await dataset.connection.runAndReadAll(sql)).getRowsJson();
  const rows = await rowsOf(
    'SELECT source, fact, value, facts.state, raw FROM outcomes JOIN facts USING (outcome) ORDER BY source, part, position',
  );
  const addresses = await rowsOf('SELECT web_final_uri FROM reports WHERE web_final_uri IS NOT NULL');
  dataset.close();
  const facts = new Map<string, string[]>();
  for (const [source, ...fact] of rows) {
    const sha256 = `${source}`;
    facts.set(sha256, [...(facts.get(sha256) ?? []), JSON.stringify(fact)]);
  }
  return { facts, addresses: addresses.map(([uri]) => `${uri}`).sort() };
};
