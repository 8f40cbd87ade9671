import { writeFileSync } from 'node:fs';
import { z } from 'zod';
import { Report } from '#model/report';
import { loadForms } from '../src/forms/load.ts';
import { generateRules } from './generate/rules.ts';

const root = new URL('../', import.meta.url);
const write = (path: string, text: string): void => writeFileSync(new URL(path, root), text);

const forms = loadForms(new URL('src/forms/ogi/', root));
write(
  'src/forms/catalogue.ts',
  `// Generated from src/forms/ogi/*.yaml by \`npm run generate\`: edit those.
import type { Form } from './form.ts';

export const catalogue: readonly Form[] = ${JSON.stringify(forms, null, 1)};
`,
);

write('docs/schema/report.json', `${JSON.stringify(z.toJSONSchema(Report), null, 2)}\n`);

await generateRules(root);

// The dataset is made of the forms' catalogue, which is written above.
const { datasetPage } = await import('./generate/dataset.ts');
write('docs/dataset.md', datasetPage());
