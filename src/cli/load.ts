import type { Command } from 'commander';

interface LoadOptions {
  readonly to: string;
  readonly schema: string;
}

const loadDataset = async (path: string, { to, schema }: LoadOptions): Promise<void> => {
  const { loadTo } = await import('./dataset/load-to.ts');
  process.exitCode = await loadTo(path, to, schema);
};

export const addLoad = (program: Command): void => {
  program
    .command('load')
    .summary('load the dataset of a run into PostgreSQL')
    .description(
      'Move what a run has stored into a PostgreSQL database: tables with keys, comments, indexes and views.',
    )
    .argument('<dir>', 'the directory of a run, or its gouji.duckdb')
    .requiredOption('--to <address>', 'the database, such as postgres://user@host/database')
    .option('--schema <name>', 'the schema of the tables', 'gouji')
    .action(loadDataset);
};
