import type { Paper } from './reports.ts';

/** The end of a zip without a comment: its last two bytes are the length of one. */
const END_OF_ZIP = 22;

const withZipComment = (bytes: Buffer, comment: string): Buffer => {
  const marked = Buffer.concat([bytes, Buffer.from(comment)]);
  const end = bytes.length - END_OF_ZIP;
  if (marked.readUInt32LE(end) !== 0x06054b50) throw new Error('a zip that has a comment already');
  marked.writeUInt16LE(comment.length, bytes.length - 2);
  return marked;
};

const MARKS: Readonly<Record<string, (bytes: Buffer, mark: number) => Buffer>> = {
  html: (bytes, mark) => Buffer.concat([bytes, Buffer.from(`<!-- ${mark} -->\n`)]),
  pdf: (bytes, mark) => Buffer.concat([bytes, Buffer.from(`\n% ${mark}\n`)]),
  txt: (bytes, mark) => Buffer.concat([bytes, Buffer.from('\n'.repeat(mark + 1))]),
  docx: (bytes, mark) => withZipComment(bytes, `${mark}`),
  ofd: (bytes, mark) => withZipComment(bytes, `${mark}`),
};

/** The same report in bytes of its own, so that none is taken for another; formats without a remark stay. */
export const marked = ({ ending, bytes }: Paper, mark: number): Buffer => MARKS[ending]?.(bytes, mark) ?? bytes;
