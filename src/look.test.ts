import { readFile } from 'node:fs/promises';
import { PDFDocument, rgb } from 'pdf-lib';
import { afterAll, describe, expect, it } from 'vitest';
import { closeRecognizers } from '#extractors/image/tesseract';
import { hasChineseFont } from '#extractors/pdf/chinese-font';
import { type Report, type Source, STANDARD_LIMITS } from '#model';
import { lookedAt } from './look.ts';
import { outcomesOf } from './pipeline.ts';

afterAll(closeRecognizers);

const sample = (name: string): Promise<Buffer> => readFile(new URL(`../samples/${name}`, import.meta.url));

const reportIn = async (source: Source): Promise<Report> => {
  const [outcome] = await outcomesOf({ uri: source.uri, read: async () => source });
  if (outcome?.state !== 'record') throw new Error(`${source.uri} is no record`);
  return outcome.report;
};

const looked = async (source: Source): Promise<Report> =>
  lookedAt(await reportIn(source), async () => source, STANDARD_LIMITS);

const broken = ({ findings }: Report) => findings.filter(({ rule }) => rule === 'unbalanced-equation');

/** The same PDF with a 7 drawn over one cell, as a line: the text layer knows nothing of it. */
const withSeven = async (bytes: Uint8Array, report: Report, id: string): Promise<Uint8Array> => {
  const at = report.facts.find((fact) => fact.id === id)?.at;
  if (!at || !('page' in at)) throw new Error(`${id} stands on no page`);
  const pdf = await PDFDocument.load(bytes);
  const page = pdf.getPage(at.page - 1);
  const [x0, y0, x1, y1] = at.box;
  const height = page.getHeight();
  const [width, depth] = [x1 - x0 - 3, y1 - y0 - 3];
  page.drawRectangle({ x: x0 + 1.5, y: height - y1 + 1.5, width, height: depth, color: rgb(1, 1, 1) });
  page.drawSvgPath('M0 0 L5 0 L1.8 8.4', {
    x: (x0 + x1) / 2 - 2.5,
    y: height - (y0 + y1) / 2 + 4.2,
    borderColor: rgb(0, 0, 0),
    borderWidth: 1.1,
  });
  return pdf.save();
};

describe.skipIf(!hasChineseFont())('a look at the pictures of the cells (skipped without a Chinese font)', () => {
  it('confirms the figures of a finding, and leaves it certain', async () => {
    const source = { uri: 'a.pdf', bytes: await sample('ogi-2021/item-sums-broken/source.pdf') };
    const findings = broken(await looked(source));
    expect(findings.map(({ certainty }) => certainty)).toEqual(['published', 'published']);
    for (const { facts, seen } of findings) {
      expect(seen?.map(({ fact }) => fact)).toEqual(expect.arrayContaining([...facts]));
      expect(new Set(seen?.map(({ verdict }) => verdict))).toEqual(new Set(['agrees']));
    }
  });

  it('makes a reading of a finding where the picture shows another figure than the text layer', async () => {
    const bytes = await sample('ogi-2021/item-sums-broken/source.pdf');
    const id = 'requests.concluded.naturalPerson';
    const changed = await withSeven(bytes, await reportIn({ uri: 'a.pdf', bytes }), id);
    const [finding] = broken(await looked({ uri: 'a.pdf', bytes: changed }));
    expect(finding?.seen?.filter(({ verdict }) => verdict !== 'agrees')).toEqual([
      { fact: id, verdict: 'differs', text: '7' },
    ]);
    expect(finding?.certainty).toBe('reading');
  });

  it('reads cells that no line encloses', async () => {
    const source = { uri: 'a.pdf', bytes: await sample('ogi-2021/borderless-print/source.pdf') };
    const report = await reportIn(source);
    const facts = report.facts.filter(({ table }) => table === 'review').map(({ id }) => id);
    const message = { zh: '复议', en: 'review' };
    const finding = { rule: 'x', severity: 'notice', facts, certainty: 'published', suspects: [], message } as const;
    const { findings } = await lookedAt({ ...report, findings: [finding] }, async () => source, STANDARD_LIMITS);
    expect(findings[0]?.seen?.map(({ verdict }) => verdict)).toEqual(facts.map(() => 'agrees'));
  });
});

describe.skipIf(hasChineseFont())('a look on a machine without Chinese fonts', () => {
  it('says nothing of pages whose fonts are not in the document', async () => {
    const findings = broken(
      await looked({ uri: 'a.pdf', bytes: await sample('ogi-2021/item-sums-broken/source.pdf') }),
    );
    expect(findings.map(({ certainty, seen }) => [certainty, seen])).toEqual([
      ['published', undefined],
      ['published', undefined],
    ]);
  });
});

describe('a look elsewhere', () => {
  it.each([
    ['a web page has no pictures', 'ogi-2021/balance-broken/source.html'],
    ['an OFD is drawn from its own text', 'ogi-2021/ofd-strokes/source.ofd'],
  ])('adds nothing where there is no other witness: %s', async (_, name) => {
    const source = { uri: name, bytes: await sample(name) };
    const report = await reportIn(source);
    expect(await lookedAt(report, async () => source, STANDARD_LIMITS)).toEqual(report);
  });

  it('adds nothing where the bytes are others by now', async () => {
    const source = { uri: 'a.pdf', bytes: await sample('ogi-2021/item-sums-broken/source.pdf') };
    const report = await reportIn(source);
    const changed = async () => ({ uri: 'a.pdf', bytes: Buffer.from('changed') });
    expect(await lookedAt(report, changed, STANDARD_LIMITS)).toEqual(report);
  });
});
