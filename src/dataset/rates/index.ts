import { ratesOf2014 } from './in-2014.ts';
import type { Rate } from './rate.ts';
import { ratesSince2019 } from './since-2019.ts';

export type { Rate, Series } from './rate.ts';

/** What users compute of the figures. */
export const rates: readonly Rate[] = [...ratesSince2019, ...ratesOf2014];
