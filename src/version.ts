import { createRequire } from 'node:module';

/** By its own name the package is found from the sources as well as from dist. */
const { version: own } = createRequire(import.meta.url)('gouji/package.json') as { readonly version: string };

/** The version of this gouji. */
export const version: string = own;
