import { expect, it } from 'vitest';
import { severityOf } from './severity.ts';

it('a rule on trial accuses nobody: its error is a warning', () => {
  expect(severityOf({ severity: 'error', state: 'trial' }, {})).toBe('warning');
  expect(severityOf({ severity: 'notice', state: 'trial' }, { severity: 'error' })).toBe('warning');
  expect(severityOf({ severity: 'notice', state: 'trial' }, {})).toBe('notice');
});

it('a final rule says what it says', () => {
  expect(severityOf({ severity: 'warning', state: 'final' }, { severity: 'error' })).toBe('error');
  expect(severityOf({ severity: 'error', state: 'final' }, {})).toBe('error');
});
