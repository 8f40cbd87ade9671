const decoder = new TextDecoder('gb18030');

/** Every two-byte character, the other way round: Node decodes GB18030 but does not encode it. */
const codes = new Map<string, readonly [number, number]>();
for (let lead = 0x81; lead <= 0xfe; lead++) {
  for (let trail = 0x40; trail <= 0xfe; trail++) {
    if (trail === 0x7f) continue;
    const character = decoder.decode(Uint8Array.of(lead, trail));
    if ([...character].length === 1 && !codes.has(character)) codes.set(character, [lead, trail]);
  }
}

/** @throws Error for a character that takes four bytes */
export const encodeGb18030 = (text: string): Uint8Array =>
  Uint8Array.from(
    [...text].flatMap((character) => {
      const code = character.codePointAt(0) ?? 0;
      if (code < 0x80) return [code];
      const pair = codes.get(character);
      if (!pair) throw new Error(`no two-byte code for ${character}`);
      return pair;
    }),
  );
