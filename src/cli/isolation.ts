import type { Command } from 'commander';
import { type Isolation, STANDARD_ISOLATION } from '../bulk/readers/isolation.ts';
import { printed } from './limits.ts';
import { countOf, sizeOf } from './values.ts';

export interface IsolationOptions {
  readonly limitStall: number;
  readonly limitTime: number;
  readonly limitRecognition: number;
  readonly limitMemory: number;
}

const SECOND = 1000;

const STANDARD = {
  limitStall: STANDARD_ISOLATION.stall / SECOND,
  limitTime: STANDARD_ISOLATION.time / SECOND,
  limitRecognition: STANDARD_ISOLATION.recognition / SECOND,
  limitMemory: STANDARD_ISOLATION.resident,
} as const satisfies IsolationOptions;

/** Gives a command an option for each reason to end the process that reads a document. */
export const addIsolationOptions = (command: Command): Command => {
  command.optionsGroup('Isolation (who goes beyond twice is quarantined: timeout, memory, crash):');
  const add = (flags: string, description: string, standard: number): void => {
    const parser = flags.endsWith('<size>') ? sizeOf : countOf;
    command.addOption(command.createOption(flags, description).argParser(parser).default(standard, printed(standard)));
  };
  add('--limit-stall <seconds>', 'without a sign of life from the process of a document', STANDARD.limitStall);
  add('--limit-time <seconds>', 'for one document', STANDARD.limitTime);
  add('--limit-recognition <seconds>', 'for one document whose pictures are recognised', STANDARD.limitRecognition);
  add('--limit-memory <size>', 'bytes that the process of a document may hold', STANDARD.limitMemory);
  return command;
};

/** The isolation among the options of a command that has them. */
export const isolationFrom = (options: IsolationOptions): Isolation => ({
  stall: options.limitStall * SECOND,
  time: options.limitTime * SECOND,
  recognition: options.limitRecognition * SECOND,
  resident: options.limitMemory,
});
