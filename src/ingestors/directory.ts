import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { fileInput } from './file.ts';
import type { Input } from './input.ts';

/** Every file below a folder in the order of its path; names that begin with a dot are left out. */
export async function* directoryInputs(folder: string): AsyncGenerator<Input> {
  const entries = await readdir(folder, { withFileTypes: true });
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    if (entry.name.startsWith('.')) continue;
    const path = join(folder, entry.name);
    if (entry.isDirectory()) yield* directoryInputs(path);
    else yield fileInput(path);
  }
}
