import { stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { type Exporter, ExportRefused, type ExportRequest } from '../../writers/export/exporter.ts';
import { FORMATS, type Format } from '../../writers/export/formats.ts';
import { UsageError } from '../exit.ts';
import { atPath, folderAt } from '../output/at-path.ts';
import { print } from '../output/print.ts';
import { openedDataset } from './opened.ts';
import { goujiVersion } from './version.ts';

interface Export extends Pick<ExportRequest, 'target' | 'versions' | 'mark'> {
  readonly format: Format;
}

const checkTarget = async (target: string, { kind }: Exporter): Promise<void> => {
  const found = await stat(target).catch(() => null);
  if (found && found.isDirectory() !== (kind === 'folder')) {
    throw new UsageError(`${target} is a ${found.isDirectory() ? 'folder' : 'file'}, and this format writes a ${kind}`);
  }
  await folderAt(kind === 'folder' ? target : dirname(target));
};

/** @throws UsageError */
export const exportTo = async (path: string, { format, ...request }: Export): Promise<void> => {
  const gouji = goujiVersion();
  const exporter = await FORMATS[format]();
  const { connection, close } = await openedDataset(path, gouji);
  try {
    await checkTarget(request.target, exporter);
    const { target } = request;
    for (const file of await atPath('write', target, () => exporter.write({ ...request, connection, gouji }))) {
      await print(`${file.rows} ${file.rows === 1 ? 'row' : 'rows'}  ${file.path}\n`);
    }
  } catch (error) {
    if (error instanceof ExportRefused) throw new UsageError(error.message);
    throw error;
  } finally {
    close();
  }
};
