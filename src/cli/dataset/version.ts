import { createRequire } from 'node:module';

/** The version of this program; by its own name the package is found from the sources as well as from dist. */
export const goujiVersion = (): string => {
  const { version } = createRequire(import.meta.url)('gouji/package.json') as { readonly version: string };
  return version;
};
