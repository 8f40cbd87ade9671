import { setFlagsFromString } from 'node:v8';

/** Bytes of bytecode a function runs through before V8 looks whether to optimise it; its own measure is 132 KB. */
const BUDGET = 1_000_000;

/**
 * Lets V8 optimise only what runs long. A run over a few hundred documents ends before most of what V8 optimises early
 * has paid for itself: a fifth of the processor's time (docs/decisions/0008).
 */
export const compileLater = (): void => setFlagsFromString(`--interrupt-budget=${BUDGET}`);
