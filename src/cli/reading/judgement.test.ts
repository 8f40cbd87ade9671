import { expect, test } from 'vitest';
import { STANDARD_LIMITS } from '#model';
import { audit } from '../../audit/audit.ts';
import type { Entry } from '../../audit/corrections/entry.ts';
import { type Given, readingOf } from '../../audit/example.ts';
import { STANDARD_SETTINGS } from '../../audit/settings.ts';
import { judgementOf } from './judgement.ts';
import type { Told } from './told.ts';

const recordOf = (year: number, given: Given): Told => {
  const reading = readingOf({ ...given, year, agency: '青禾市云溪区教育局' });
  const uri = `${year}.html`;
  const { findings, relations } = audit(reading);
  const id = `sha256:${String(year).padStart(64, '0')}`;
  const report = { ...reading.report, id, source: { ...reading.report.source, uri }, findings };
  return { state: 'record', uri, report, relations };
};

const [EARLIER, LATER] = [
  recordOf(2022, { figures: { 'requests.carriedOut.total': 'blank' } }),
  recordOf(2023, {
    figures: { 'requests.received.total': 'blank', 'requests.carriedIn.total': 2, 'requests.carriedOut.total': 2 },
  }),
];

const judged = async (entries: readonly Entry[]) => {
  const judgement = await judgementOf({ settings: STANDARD_SETTINGS, wholes: [], entries, look: 'text' });
  const read = async () => ({ uri: '', bytes: new Uint8Array(0) });
  const documents = await Promise.all(
    [EARLIER, LATER].map((told) => judgement.judged({ told, read }, STANDARD_LIMITS)),
  );
  return { judgement, documents, across: await judgement.across() };
};

const entry: Entry = {
  decision: 'dismiss',
  report: `sha256:${'2023'.padStart(64, '0')}`,
  uri: '2023.html',
  rule: 'carried-over-differently',
  reason: '上年漏填，已更正',
  expect: { 'requests.carriedIn.total': 2 },
};

test('the reports of a run are held against each other at its end', async () => {
  const { across } = await judged([]);
  expect(across.map(({ of, findings }) => [of.uri, findings.map(({ rule }) => rule)])).toEqual([
    ['2023.html', ['carried-over-differently']],
  ]);
});

test('a dismissed finding over several reports is counted and not told', async () => {
  const { judgement, across } = await judged([entry]);
  expect(across).toEqual([]);
  expect(judgement.dismissed()).toBe(1);
  expect(judgement.outOfDate()).toEqual([]);
});

test('a decision on figures that have changed is named', async () => {
  const { judgement } = await judged([{ ...entry, expect: { 'requests.carriedIn.total': 3 } }]);
  expect(judgement.outOfDate()).toEqual([
    'entry 1 (dismiss carried-over-differently, 2023.html): requests.carriedIn.total was 3 and is now 2',
  ]);
});

test('a figure known to be misread leaves readings only', async () => {
  const { rule: _, ...rest } = entry as Extract<Entry, { decision: 'dismiss' }>;
  const { across } = await judged([{ ...rest, decision: 'misread', fact: 'requests.carriedIn.total' }]);
  expect(across.flatMap(({ findings }) => findings.map(({ certainty }) => certainty))).toEqual(['reading']);
});
