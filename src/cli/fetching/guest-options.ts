import type { Command } from 'commander';
import { seconds } from '../values.ts';

/** How a guest behaves, as a caller says it. */
export interface GuestOptions {
  readonly contact?: string;
  /** Seconds. */
  readonly delay: number;
  readonly permitted?: true;
  readonly allowHost?: readonly string[];
}

/** What a site is given between two requests, unless it has agreed to less; seconds. */
export const POLITE_DELAY = 1;

export const addGuestOptions = (command: Command): Command =>
  command
    .optionsGroup('Manners:')
    .option('--contact <text>', 'how whoever runs the site can reach you; part of the User-Agent')
    .addOption(
      command
        .createOption('--delay <seconds>', 'between an answer of a host and the next request')
        .argParser(seconds)
        .default(POLITE_DELAY),
    )
    .option('--permitted', 'the site has agreed to less than a second')
    .option('--allow-host <host...>', 'a host of your own network that may be asked');
