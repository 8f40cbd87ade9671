import { build } from 'rolldown';
import config from './rolldown.config.ts';

// Not by the command line of rolldown, which lists every chunk: who builds a clone wants to see what is wrong, and else nothing.
await build(config);
