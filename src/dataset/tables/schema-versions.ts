import { is, table } from '../table.ts';

export const schemaVersions = table({
  name: 'schema_versions',
  about: { zh: '本库结构的版本', en: 'The versions this schema has been through' },
  columns: [
    is.integer('version', { zh: '结构版本', en: 'version of the tables' }),
    is.text('views', { zh: '视图定义的散列', en: 'hash of what the views are made of' }),
    is.text('gouji', { zh: '所用的程序版本', en: 'the version of gouji that applied it' }),
    is.timestamp('applied', { zh: '何时采用', en: 'when it was applied' }),
  ],
  key: ['version', 'views', 'applied'],
});
