import type { PrintedBlock } from './blocks.ts';
import type { Rendered } from './case-file.ts';
import { encodeGb18030 } from './gb18030.ts';
import { plainPage } from './html-plain.ts';
import { sitePage } from './html-site.ts';
import { wordPage } from './html-word.ts';

const page = (blocks: readonly PrintedBlock[], file: Rendered, charset: string): string => {
  if (file.format === 'html-word') return wordPage(blocks, charset);
  if (file.format === 'html-site' && file.site) return sitePage(blocks, charset, file.site);
  return plainPage(blocks, charset, file);
};

/** A page in the dress the case asks for, in its encoding. */
export const html = (blocks: readonly PrintedBlock[], file: Rendered): Uint8Array => {
  if (!file.encoding) return new TextEncoder().encode(page(blocks, file, 'utf-8'));
  const [declared] = file.encoding;
  return encodeGb18030(page(blocks, file, declared));
};
