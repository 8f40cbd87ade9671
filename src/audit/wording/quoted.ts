const LONGEST = 30;

/** A print as a message can quote it: on one line, and no longer than that. */
export const quoted = (print: string): string => {
  const line = print.trim().replaceAll(/\s+/g, ' ');
  return line.length > LONGEST ? `${line.slice(0, LONGEST)}…` : line;
};
