import { fold, type Ordinal, splitOrdinal } from '#forms';

/** A printed label made comparable. */
export interface Label {
  readonly text: string;
  readonly ordinal: Ordinal | null;
  /** Folded, without the ordinal. */
  readonly folded: string;
  /** The same without bracketed remarks: `规章（设区的市…）` is 规章; equals `folded` where nothing else would be left. */
  readonly bare: string;
}

// Unclosed too: a label cut by its cell loses the closing bracket first.
const REMARK = /[([【〔].*$/su;

const parse = (text: string): Label => {
  const { ordinal, rest } = splitOrdinal(text);
  const folded = fold(rest);
  return { text, ordinal, folded, bare: fold(rest.replace(REMARK, '')) || folded };
};

// The same few hundred labels return in every report; the bound keeps an archive of odd ones from growing it.
const known = new Map<string, Label>();
const LIMIT = 4096;

export const labelOf = (text: string): Label => {
  const found = known.get(text);
  if (found) return found;
  if (known.size >= LIMIT) known.clear();
  const label = parse(text);
  known.set(text, label);
  return label;
};
