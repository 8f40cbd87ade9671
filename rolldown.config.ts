import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { type ChunkingContext, defineConfig, type Plugin } from 'rolldown';

/** On the way of every start: loaded file by file they take longer than all that gouji does (docs/decisions/0006). */
const BUNDLED = ['commander', 'cheerio', 'htmlparser2'];

const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as {
  readonly dependencies: Readonly<Record<string, string>>;
};

const external = Object.keys(dependencies)
  .filter((name) => !BUNDLED.includes(name))
  .map((name) => new RegExp(`^${name}(/|$)`));

/** What prints a report; all that these load at once goes into one file instead of a hundred. */
const COMMANDS = ['src/cli/reading/extract-all.ts', 'src/cli/reading/audit-for-person.ts'].map((path) => resolve(path));

const core = new Set<string>();

/** Only what is loaded at once: the reader of one format waits in a file of its own until it is needed. */
const addToCore = (id: string, graph: ChunkingContext): void => {
  if (core.has(id)) return;
  core.add(id);
  for (const imported of graph.getModuleInfo(id)?.importedIds ?? []) addToCore(imported, graph);
};

const chunkOf = (id: string, graph: ChunkingContext): string | null => {
  for (const command of COMMANDS) addToCore(command, graph);
  return core.has(id) ? 'core' : null;
};

const PACKAGE = /^(.*\/node_modules\/((?:@[^/]+\/)?[^/]+))\//;

/** The licence file of a package, or what its package.json says where it ships none. */
const licenceOf = (folder: string): string => {
  const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
  if (file) return readFileSync(join(folder, file), 'utf8').trim();
  const { license, author } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  return `${license}, ${author?.name ?? author}`;
};

/** The licences of what is bundled go with it. */
const notices: Plugin = {
  name: 'notices',
  generateBundle() {
    const folders = new Map<string, string>();
    for (const id of this.getModuleIds()) {
      const [, folder, name] = PACKAGE.exec(id.replaceAll('\\', '/')) ?? [];
      if (folder && name) folders.set(name, folder);
    }
    const licences = [...folders].sort().map(([name, folder]) => `${name}\n\n${licenceOf(folder)}\n`);
    this.emitFile({ type: 'asset', fileName: 'NOTICES.txt', source: licences.join(`\n${'-'.repeat(80)}\n\n`) });
  },
};

export default defineConfig({
  input: {
    'src/index': 'src/index.ts',
    'src/cli/main': 'src/cli/main.ts',
    'src/bulk/readers/process': 'src/bulk/readers/process.ts',
  },
  platform: 'node',
  resolve: { conditionNames: ['source', 'node', 'import'] },
  external,
  plugins: [notices],
  output: {
    dir: 'dist',
    format: 'esm',
    entryFileNames: '[name].js',
    chunkFileNames: 'chunks/[name]-[hash].js',
    codeSplitting: { groups: [{ name: chunkOf, debugName: 'core' }] },
  },
});
