import { shownAddress } from '../../bulk/queue/address.ts';
import { statusOf } from '../../bulk/queue/status.ts';
import type { Language } from '../language.ts';
import { json } from '../output/json.ts';
import { print } from '../output/print.ts';
import { inColour, printed, uncoloured } from '../text/line.ts';
import { statusLines } from './status-lines.ts';
import { withQueue } from './with-queue.ts';

export const printStatus = (address: string, as: Language | 'json'): Promise<void> =>
  withQueue(address, async () => {
    const shown = shownAddress(address);
    const status = await statusOf(address);
    if (as === 'json') return print(json({ queue: shown, ...status }, 'line'));
    const paint = process.stdout.isTTY && !process.env.NO_COLOR ? inColour : uncoloured;
    return print(printed(statusLines(shown, status, as), paint));
  });
