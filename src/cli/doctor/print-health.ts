import type { Language } from '../language.ts';
import { json } from '../output/json.ts';
import { print } from '../output/print.ts';
import { inColour, printed, uncoloured } from '../text/line.ts';
import type { Health } from './health.ts';
import { healthLines } from './health-lines.ts';

export const printHealth = (health: Health, as: Language | 'json'): Promise<void> => {
  if (as === 'json') return print(json(health, 'line'));
  const paint = process.stdout.isTTY && !process.env.NO_COLOR ? inColour : uncoloured;
  return print(printed(healthLines(health, as), paint));
};
