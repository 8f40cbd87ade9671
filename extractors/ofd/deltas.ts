/**
 * The steps between the characters of a text (GB/T 33190, 11.3): numbers, with `g n v` for n times v.
 * @param most no more are needed, however many a repetition claims
 */
export const deltasOf = (text: string | undefined, most: number): readonly number[] => {
  const words = (text ?? '').split(/[\s,]+/).filter(Boolean);
  const deltas: number[] = [];
  for (let at = 0; at < words.length && deltas.length < most; at += 1) {
    const repeated = words[at] === 'g';
    const value = Number(words[repeated ? at + 2 : at]);
    const times = repeated ? Number(words[at + 1]) : 1;
    if (!Number.isFinite(value) || !Number.isFinite(times)) break;
    for (let left = Math.min(times, most - deltas.length); left > 0; left -= 1) deltas.push(value);
    if (repeated) at += 2;
  }
  return deltas;
};
