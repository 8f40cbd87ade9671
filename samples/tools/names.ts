import { existsSync, readdirSync } from 'node:fs';

const root = new URL('../', import.meta.url);

const folders = (parent: URL): readonly string[] =>
  readdirSync(parent, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort();

/** Every case as `form/case`. */
export const sampleNames = (): readonly string[] =>
  folders(root)
    .flatMap((form) => folders(new URL(`${form}/`, root)).map((name) => `${form}/${name}`))
    .filter((name) => existsSync(new URL(`${name}/case.yaml`, root)));
