import type { Command, Option } from 'commander';

/** An address on the command line can be seen by every user of the machine; one in the environment cannot. */
export const queueOption = (program: Command): Option =>
  program
    .createOption('--queue <postgres://…>', 'the database that holds the queue and the results')
    .env('GOUJI_QUEUE')
    .makeOptionMandatory();
