import { describe, expect, it } from 'vitest';
import { NoSuchQueue, shownAddress } from './address.ts';

describe('the address of a queue is told', () => {
  it('without user, password and parameters', () => {
    expect(shownAddress('postgres://clerk:s3cret@db.example:6432/reports?sslpassword=s3cret')).toBe(
      'postgres://db.example:6432/reports',
    );
  });

  it('by the machine itself where it names none', () => {
    expect(shownAddress('postgresql:///reports')).toBe('postgres://localhost/reports');
  });

  it.each(['redis://clerk:s3cret@db.example', 'clerk:s3cret@db.example', ''])(
    'not at all where it is none: %j',
    (address) => {
      expect(() => shownAddress(address)).toThrow(NoSuchQueue);
      expect(() => shownAddress(address)).toThrow(/^((?!s3cret).)*$/);
    },
  );
});
