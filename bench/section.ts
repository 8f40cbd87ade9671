import { existsSync, readFileSync, writeFileSync } from 'node:fs';

const marks = (name: string): readonly [string, string] => [`<!-- ${name} -->\n`, `<!-- end of ${name} -->\n`];

/**
 * Writes one section of the results and leaves the others as they are. In CI, where nothing of the tree may change,
 * the results go to output/.
 */
export const writeSection = (name: string, text: string): void => {
  const file = new URL(process.env.CI ? '../output/bench.md' : 'results.md', import.meta.url);
  const before = existsSync(file) ? readFileSync(file, 'utf8') : '';
  const [start, end] = marks(name);
  const section = `${start}${text.trim()}\n${end}`;
  const [from, to] = [before.indexOf(start), before.indexOf(end)];
  const after =
    from < 0
      ? `${before}${before ? '\n' : ''}${section}`
      : before.slice(0, from) + section + before.slice(to + end.length);
  writeFileSync(file, after);
};
