import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

const script = `
const holders = Object.getOwnPropertyNames(globalThis).flatMap((name) => {
  const value = globalThis[name];
  const own = value && value !== globalThis && /function|object/.test(typeof value) ? [[name, value]] : [];
  return value?.prototype ? [...own, [name + '.prototype', value.prototype]] : own;
});
const before = holders.map(([name, holder]) => [name, holder, Object.getOwnPropertyDescriptors(holder)]);
await import(${JSON.stringify(fileURLToPath(new URL('pdfjs.ts', import.meta.url)))});
const changed = before.flatMap(([name, holder, was]) => {
  const is = Object.getOwnPropertyDescriptors(holder);
  return Reflect.ownKeys(was).filter((key) => !Object.is(is[key]?.value, was[key].value)).map((key) => name + ' ' + String(key));
});
console.log(JSON.stringify(changed));
`;

it('leaves every built-in as it was before pdfjs', () => {
  const { stdout } = spawnSync(
    process.execPath,
    ['--conditions=source', '--import', 'tsx', '--input-type=module', '--eval', script],
    { encoding: 'utf8' },
  );
  expect(stdout.trim()).toBe('[]');
});
