import { random } from '../../tests/printed/random.ts';
import type { Figures } from '../../tests/printed/sheet.ts';

const CHANGED = 4;

/** A clerk's slips in table three: what is printed no longer adds up, and must be read as it is printed. */
export const miscounted = (figures: Figures, seed: number): Figures => {
  const draw = random(seed);
  const ids = [...figures.keys()].filter((id) => id.startsWith('requests.'));
  const changed = new Map(figures);
  for (let count = 0; count < CHANGED; count += 1) {
    const id = ids[Math.floor(draw() * ids.length)] ?? '';
    const digits = [...(figures.get(id) ?? '0')];
    const at = Math.floor(draw() * digits.length);
    // One digit for another that looks like it: 3 for 8, 0 for 6, 1 for 7.
    digits[at] = { '0': '6', '1': '7', '3': '8', '5': '6', '6': '0', '7': '1', '8': '3' }[digits[at] ?? ''] ?? '9';
    changed.set(id, digits.join(''));
  }
  return changed;
};
