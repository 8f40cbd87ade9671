import { describe, expect, it } from 'vitest';
import { isAway, isCollision } from './away.ts';

const failed = (message: string, code?: string): Error => Object.assign(new Error(message), code ? { code } : {});

describe('the database is away', () => {
  it.each([
    failed('connect ECONNREFUSED 127.0.0.1:5432', 'ECONNREFUSED'),
    failed('terminating connection due to administrator command', '57P01'),
    failed('the database system is starting up', '57P03'),
    failed('sorry, too many clients already', '53300'),
    failed('could not extend file: No space left on device', '53100'),
    failed('Connection terminated unexpectedly'),
    failed('Query read timeout'),
    new AggregateError([failed('connect ECONNREFUSED ::1:5432', 'ECONNREFUSED')]),
  ])('%s', (error) => {
    expect(isAway(error)).toBe(true);
  });
});

describe('the database is there, and something else is wrong', () => {
  it.each([
    failed('password authentication failed', '28P01'),
    failed('relation "outcomes" does not exist', '42P01'),
    failed('value out of range', '22003'),
    failed('canceling statement due to statement timeout', '57014'),
    failed('a defect of ours'),
    'no error at all',
  ])('%s', (error) => {
    expect(isAway(error)).toBe(false);
  });
});

it('a transaction that met another may be done again', () => {
  expect(isCollision(failed('deadlock detected', '40P01'))).toBe(true);
  expect(isCollision(failed('duplicate key', '23505'))).toBe(false);
});
