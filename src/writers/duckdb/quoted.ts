/** A name as SQL takes it whatever is in it: `requests.received.total` is one column. */
export const quoted = (name: string): string => `"${name.replaceAll('"', '""')}"`;
