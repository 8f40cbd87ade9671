import { is, table } from '../table.ts';

export const inputSources = table({
  name: 'input_sources',
  about: {
    zh: '输入的内容：每个输入是哪一份源文件',
    en: 'Which source an input turned out to be, once its bytes are known',
  },
  columns: [
    is.uuid('input', { zh: '输入', en: 'the input' }),
    is.text('source', {
      zh: '源文件：内容的 SHA-256；没有内容的为 uri: 加名字的散列',
      en: 'the SHA-256 of the bytes; `uri:` and a hash of the name where there are none',
    }),
    is.timestamp('found', { zh: '何时得知', en: 'when it was known' }),
  ],
  key: ['input'],
  indexes: [['source']],
  references: [{ column: 'input', table: 'inputs' }],
});
