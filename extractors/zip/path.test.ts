import { expect, test } from 'vitest';
import { folderOf, resolvedPath } from './path.ts';

test('a path is relative to its folder, or absolute with a slash', () => {
  expect(resolvedPath('Content.xml', 'Doc_0/Pages/')).toBe('Doc_0/Pages/Content.xml');
  expect(resolvedPath('../Res/./a.png', 'Doc_0/Pages/')).toBe('Doc_0/Res/a.png');
  expect(resolvedPath('/Doc_0/Document.xml', 'Doc_0/Pages/')).toBe('Doc_0/Document.xml');
  expect(resolvedPath('Pages\\Content.xml', 'Doc_0/')).toBe('Doc_0/Pages/Content.xml');
});

test('a path never leaves the archive', () => {
  expect(resolvedPath('../../etc/passwd', 'Doc_0/')).toBe('etc/passwd');
});

test('a file at the root has no folder', () => {
  expect(folderOf('OFD.xml')).toBe('');
  expect(folderOf('Doc_0/Document.xml')).toBe('Doc_0/');
});
