import { is, table } from '../table.ts';

export const inputs = table({
  name: 'inputs',
  about: {
    zh: '输入：遇到的每一个文件或网址（同一内容可以有几个名字）',
    en: 'Every name under which a document was met; the same bytes may have several',
  },
  columns: [
    is.uuid('input', { zh: '输入的键：uri 与 stamp 的散列', en: 'key of the input: a hash of uri and stamp' }),
    is.text('uri', {
      zh: '路径、网址或压缩包成员，如 a.zip!/2023/b.pdf',
      en: 'a path, an address, or a member such as a.zip!/2023/b.pdf',
    }),
    is.text('stamp', {
      zh: '遇到的是哪一个状态（字节数与修改时间、ETag 等）；不详为空',
      en: 'which state of it was met (bytes and time of change, an ETag …); empty where unknown',
    }),
    is.timestamp('met', { zh: '何时遇到', en: 'when it was met' }),
  ],
  key: ['input'],
});
