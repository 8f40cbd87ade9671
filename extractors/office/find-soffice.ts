import { existsSync, realpathSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';

type Environment = Readonly<Record<string, string | undefined>>;

const NAMES = process.platform === 'win32' ? ['soffice.com'] : ['soffice', 'libreoffice'];

const USUAL_PLACES: Readonly<Partial<Record<NodeJS.Platform, readonly string[]>>> = {
  linux: [
    '/usr/lib/libreoffice/program/soffice',
    '/usr/lib64/libreoffice/program/soffice',
    '/opt/libreoffice/program/soffice',
    '/snap/bin/libreoffice',
  ],
  darwin: ['/Applications/LibreOffice.app/Contents/MacOS/soffice'],
  win32: [
    'C:\\Program Files\\LibreOffice\\program\\soffice.com',
    'C:\\Program Files (x86)\\LibreOffice\\program\\soffice.com',
  ],
};

/**
 * LibreOffice's program: what `GOUJI_SOFFICE` names and nothing else where it is set, else the first on the `PATH`,
 * else in one of the usual places; null where there is none.
 */
export function findSoffice(environment: Environment = process.env): string | null {
  const named = environment.GOUJI_SOFFICE;
  if (named) return existsSync(named) ? named : null;
  const folders = (environment.PATH ?? '').split(delimiter).filter(Boolean);
  const candidates = [
    ...folders.flatMap((folder) => NAMES.map((name) => join(folder, name))),
    ...(USUAL_PLACES[process.platform] ?? []),
  ];
  const found = candidates.find((path) => existsSync(path));
  return found === undefined ? null : withoutLauncher(found);
}

/**
 * The launcher starts a chain of three processes, and whoever kills the first leaves the others behind. The program
 * beside it is one process.
 */
function withoutLauncher(launcher: string): string {
  const program = join(dirname(realpathSync(launcher)), 'soffice.bin');
  return process.platform !== 'win32' && existsSync(program) ? program : launcher;
}
