const QUEUE = `
Exit codes:
  70  a defect of gouji
  2   wrong usage, a path that does not exist, or no queue at that address
  0   none of these`;

/** What follows the options in the help of a command. */
export const notesInEnglish: Readonly<Record<string, string>> = {
  extract: `
Exit codes (the first that applies):
  70  a defect of gouji
  2   wrong usage, or a path that does not exist
  3   some documents were rejected, quarantined or could not be opened
  0   none of these
--exit-zero gives 0 instead of 3.`,
  audit: `
Exit codes (the first that applies):
  70  a defect of gouji
  2   wrong usage, a path that does not exist or cannot be written to, or a correction that no longer fits its report
  1   at least one finding of severity error and certainty published, even where other documents could not be read;
      what may be our misreading (certainty reading) does not count
  3   some documents were rejected, quarantined or could not be opened
  0   none of these
--exit-zero gives 0 for the documents' part (1 and 3); 2 and 70 stay.`,
  fetch: `
robots.txt is obeyed, a host is asked one thing at a time, and nothing is asked for twice: the same command goes on where
the last one ended. What may and may not be done with it: docs/fetching.md.

Exit codes (the first that applies):
  70  a defect of gouji
  2   wrong usage
  3   some addresses could not be fetched
  0   none of these
--exit-zero gives 0 instead of 3.`,
  run: `
The same command again reads only what has no outcome yet, whatever ended it: Ctrl-C, a crash, a full disk. Files that
have changed are read anew. A finished run changes no byte.

Exit codes (the first that applies):
  70   a defect of gouji
  2    wrong usage, a path that does not exist, a folder that cannot be written to, or that another run is using
  130  stopped by Ctrl-C, or
  74   by a full disk: what is stored is whole, the same command goes on
  1    at least one finding of severity error and certainty published
  3    some documents were rejected or quarantined, or still wait
  0    none of these
--exit-zero gives 0 for the documents' part (1 and 3).`,
  export: `
Formats:
  jsonl        one report a line, as \`gouji extract\` prints it
  csv          a folder: a table a file, a figure a row, with the codebook
  csv-wide     one file: a report a row, a figure a column
  parquet      a folder: the tables, and the wide one
  xlsx         one workbook: the wide table, findings, rates, what was not read, codebook
  datapackage  the csv folder with a Frictionless datapackage.json, whose schemas validate the files

Exit codes:
  70  a defect of gouji
  2   wrong usage, no dataset, one in use, a path that cannot be written to, or more than the format holds
  0   none of these`,
  load: `
A second load moves only what is new. An outcome that the server refuses is told and left out; all others are in.

Exit codes:
  70  a defect of gouji
  2   wrong usage, no dataset, one in use, no server at that address, or a schema of a newer gouji
  3   some outcomes were left out
  0   none of these`,
  worker: `
Exit codes:
  70  a defect of gouji
  2   wrong usage, or a database that refuses this user
  3   with --drain: something was given up
  0   none of these`,
  enqueue: QUEUE,
  status: QUEUE,
};
