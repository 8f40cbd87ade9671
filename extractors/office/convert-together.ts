import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Conversion, Converted, Office } from './conversion.ts';
import { officeFolder } from './profile.ts';
import { rejection } from './rejection.ts';
import { type Ending, runSoffice } from './run-soffice.ts';

/** One call of LibreOffice for documents of one format; the results stand in the order of the documents. */
export async function convertTogether(office: Office, documents: readonly Conversion[]): Promise<readonly Converted[]> {
  const folder = await mkdtemp(join(officeFolder(), 'call-'));
  try {
    const paths = await written(folder, documents);
    const ending = await started(office, folder, [`--infilter=${documents[0]?.format.filter}`, ...paths]);
    return await Promise.all(documents.map((_, at) => made(join(folder, 'docx', `${at}.docx`), ending, office)));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Numbered, so that no name of a document reaches a path or an argument. */
async function written(folder: string, documents: readonly Conversion[]): Promise<readonly string[]> {
  const paths = documents.map(({ format }, at) => join(folder, `${at}.${format.extension}`));
  await Promise.all(documents.map(({ bytes }, at) => writeFile(paths[at] ?? '', bytes)));
  return paths;
}

async function started({ program, stallMs }: Office, folder: string, args: readonly string[]): Promise<Ending> {
  const profile = pathToFileURL(join(officeFolder(), 'profile')).href;
  const [filter = '', ...paths] = args;
  const all = [
    `-env:UserInstallation=${profile}`,
    ...['--headless', '--norestore', '--nolockcheck', filter, '--convert-to', 'docx'],
    ...['--outdir', join(folder, 'docx'), ...paths],
  ];
  const ending = await runSoffice(program, all, stallMs);
  return ending === 'restart' ? runSoffice(program, all, stallMs) : ending;
}

async function made(path: string, ending: Ending, { program, stallMs }: Office): Promise<Converted> {
  const bytes = await readFile(path).catch(() => null);
  if (bytes !== null) return bytes;
  switch (ending) {
    case 'stalled':
      return rejection('timeout', `LibreOffice did nothing for ${stallMs / 1000} s`);
    case 'not-started':
      return rejection('crash', `LibreOffice did not start: ${program}`);
    default:
      return rejection('damaged', 'LibreOffice cannot read the document');
  }
}
