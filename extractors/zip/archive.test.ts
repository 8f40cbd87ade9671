import { strToU8, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { STANDARD_LIMITS } from '#model';
import { openArchive } from './archive.ts';
import { zipNames } from './names.ts';

const textOf = (bytes: Uint8Array | null) => bytes && new TextDecoder().decode(bytes);
const archive = zipSync({ 'a/One.txt': strToU8('一'), 'b\\two.txt': strToU8('二') });

test('the files of an archive are found in any case, and backslashes separate folders', () => {
  const { names, read } = openArchive(archive, STANDARD_LIMITS);
  expect(names).toEqual(['a/One.txt', 'b/two.txt']);
  expect(textOf(read('A/one.TXT'))).toBe('一');
  expect(textOf(read('b/two.txt'))).toBe('二');
  expect(read('three.txt')).toBeNull();
});

test('a cut archive still says its names but is not opened', () => {
  const cut = archive.subarray(0, archive.length - 30);
  expect(zipNames(cut)).toEqual(['a/One.txt', 'b/two.txt']);
  expect(() => openArchive(cut, STANDARD_LIMITS)).toThrow(
    expect.objectContaining({ code: 'damaged', stage: 'extractors/zip' }),
  );
});

test('other bytes have no names', () => {
  expect(zipNames(strToU8('no archive'))).toEqual([]);
});

test('sizes are counted while inflating, whatever the directory claims', () => {
  const bomb = zipSync({ 'zeros.txt': new Uint8Array(30 * 2 ** 20) });
  const claim = new DataView(bomb.buffer, bomb.byteOffset);
  claim.setUint32(bomb.length - 22 - 46 - 'zeros.txt'.length + 24, 10, true);
  expect(() => openArchive(bomb, STANDARD_LIMITS).read('zeros.txt')).toThrow(
    expect.objectContaining({ code: 'limit-exceeded' }),
  );
});
