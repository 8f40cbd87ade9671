import type { Command } from 'commander';
import { FORMATS, type Format } from '../writers/export/formats.ts';

interface ExportOptions {
  readonly to: Format;
  readonly output: string;
  readonly bom?: true;
  readonly versions: 'current' | 'all';
}

const exportDataset = async (path: string, { to, output, bom, versions }: ExportOptions): Promise<void> => {
  const { exportTo } = await import('./dataset/export-to.ts');
  await exportTo(path, { format: to, target: output, versions, mark: bom ? 'with-mark' : 'without-mark' });
};

export const addExport = (program: Command): void => {
  program
    .command('export')
    .summary('write the dataset of a run as files')
    .description('Write what a run has stored as files of one format; each appears only when it is whole.')
    .argument('<dir>', 'the directory of a run, or its gouji.duckdb')
    .addOption(program.createOption('--to <format>', 'format').choices(Object.keys(FORMATS)).makeOptionMandatory())
    .requiredOption('-o, --output <path>', 'the file or folder to write')
    .option('--bom', 'open CSV files with a byte order mark, for Excel')
    .addOption(
      program
        .createOption('--versions <which>', 'of a report published several times, the newest version or every one')
        .choices(['current', 'all'])
        .default('current'),
    )
    .action(exportDataset);
};
