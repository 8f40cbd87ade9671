import { type Zippable, zipSync } from 'fflate';

/** Files of an archive: their names, and their text or bytes. */
export type Files = Readonly<Record<string, string | Uint8Array>>;

const bytesOf = (content: string | Uint8Array): Uint8Array =>
  typeof content === 'string' ? Buffer.from(content) : content;

export const zipOf = (files: Files): Uint8Array => {
  const entries: Zippable = {};
  for (const [name, content] of Object.entries(files)) entries[name] = bytesOf(content);
  return zipSync(entries);
};

/** The same bytes with each `from` replaced by a `to` of the same length: names that a zip writer would not write. */
export const patched = (bytes: Uint8Array, from: string, to: Uint8Array): Uint8Array => {
  const copy = Buffer.from(bytes);
  for (let at = copy.indexOf(from); at !== -1; at = copy.indexOf(from, at + from.length)) copy.set(to, at);
  return copy;
};

/** One member of a tar archive: its header and its data, filled up to the next block. */
export const tarMember = (name: string | Uint8Array, data: Uint8Array, type = '0'): Uint8Array => {
  const header = Buffer.alloc(512);
  header.set(bytesOf(name).subarray(0, 100), 0);
  header.write('0000644\0', 100);
  header.write(`${data.length.toString(8).padStart(11, '0')}\0`, 124);
  header.write('        ', 148);
  header.write(type, 156);
  header.write('ustar\x0000', 257);
  header.write(
    `${header
      .reduce((sum, byte) => sum + byte, 0)
      .toString(8)
      .padStart(6, '0')}\0 `,
    148,
  );
  return Buffer.concat([header, data, Buffer.alloc((512 - (data.length % 512)) % 512)]);
};

export const TAR_END = Buffer.alloc(1024);

export const tarOf = (files: Files): Uint8Array =>
  Buffer.concat([...Object.entries(files).map(([name, content]) => tarMember(name, bytesOf(content))), TAR_END]);
