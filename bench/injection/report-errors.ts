import type { SectionKind } from '#model';
import type { Sheet } from '../../tests/printed/sheet.ts';
import { agencyAt, withNumbers } from './chain.ts';
import { figuresOf, type Part, type Printed, sheetsByKind } from './report.ts';
import { below } from './sound.ts';

/** A report with an error of one kind, or null where this report has no room for it. */
export interface ReportError {
  readonly rule: string;
  readonly inject: (printed: Printed, draw: () => number) => Printed | null;
}

const withParts = (printed: Printed, change: (part: Part) => Part | null): Printed => ({
  ...printed,
  parts: printed.parts.flatMap((part) => change(part) ?? []),
});

const inPart = (kind: SectionKind, change: (part: Part) => Partial<Part>) => (printed: Printed) =>
  withParts(printed, (part) => (part.kind === kind ? { ...part, ...change(part) } : part));

const inSheet = (kind: SectionKind, change: (sheet: Sheet) => Sheet) =>
  inPart(kind, ({ sheets }) => ({ sheets: sheets.map(change) }));

const without = (kind: SectionKind) => (printed: Printed) =>
  withParts(printed, (part) => (part.kind === kind ? null : part));

/** The text of one cell, by the row of boxes and its place in it from the end. */
const cellText = (sheet: Sheet, row: number, fromEnd: number, text: string): Sheet =>
  sheet.map((boxes, index) =>
    index === row ? boxes.map((box, place) => (place === boxes.length - fromEnd ? { ...box, text } : box)) : boxes,
  );

const isFigure = (text: string): boolean => /^-?\d+(?:\.\d+)?$/u.test(text);

/** Labels of a leaf row, whose groups stand in the cells before. */
const renamedRow = (sheet: Sheet, row: number): Sheet =>
  sheet.map((boxes, index) => {
    if (index !== row) return boxes;
    const label = boxes.findLastIndex(({ text }) => !isFigure(text));
    return boxes.map((box, place) => (place === label ? { ...box, text: '本地补充登记数量' } : box));
  });

const LAST_ROW = -1;

const swapped = (printed: Printed): Printed => {
  const [last, ...others] = [...printed.parts].reverse();
  const [before, ...first] = others;
  return last && before ? { ...printed, parts: [...first.reverse(), last, before] } : printed;
};

const blanked = (printed: Printed): Printed => {
  const figures = new Map([...printed.numbers.keys()].map((id) => [id, '']));
  const sheets = sheetsByKind(printed.form, figures);
  return withParts(printed, (part) => {
    const sheet = sheets.get(part.kind);
    return sheet
      ? { ...part, sheets: [sheet.map((row) => row.map((box) => (isFigure(box.text) ? { ...box, text: '' } : box)))] }
      : part;
  });
};

const otherAgency = (printed: Printed, draw: () => number): string => {
  const ending = printed.agency.slice(printed.agency.indexOf('区') + 1);
  const index = below(draw, 18 * 16) * 7;
  const [place] = agencyAt(index).split('区');
  return `${place}区${ending}`;
};

const sharesCharacter = (a: string, b: string): boolean => [...a.slice(3, 5)].some((c) => b.slice(3, 5).includes(c));

const single = (text: string) => ({ text, rowSpan: 1, colSpan: 1 });

const OWN_TABLE: Sheet = [
  ['月份', '来访人次', '来电次数', '来信封数'].map(single),
  ...['一月', '二月', '三月', '四月', '五月'].map((month, row) =>
    [month, `${row + 3}`, `${row + 8}`, `${row}`].map(single),
  ),
];

/** Without the applicants' last column before the total: 其他. */
const withoutOthers = (sheet: Sheet): Sheet =>
  sheet.map((boxes, row) => {
    if (row < 2) return boxes.map((box) => (box.colSpan > 1 ? { ...box, colSpan: box.colSpan - 1 } : box));
    return row === 2 ? boxes.slice(0, -1) : [...boxes.slice(0, -2), ...boxes.slice(-1)];
  });

const TALK = '持续把公开摆在前面，耐心听取意见，认真改进不足，';

/** What goes wrong in reports, and the rule that should tell. */
export const reportErrors: Readonly<Record<string, ReportError>> = {
  'section removed': { rule: 'section-absent', inject: without('problems') },
  'sections swapped': { rule: 'section-order', inject: swapped },
  'section emptied': { rule: 'section-empty', inject: inPart('other', () => ({ text: '' })) },
  'heading with a character too many': {
    rule: 'section-renamed',
    inject: inPart('review', ({ heading }) => ({ heading: heading.replace('行政复议', '行政法复议') })),
  },
  'table removed': { rule: 'table-absent', inject: inPart('review', () => ({ sheets: [] })) },
  'row removed': {
    rule: 'row-absent',
    inject: inSheet('requests', (sheet) => sheet.filter((_, index) => index !== sheet.length - 4)),
  },
  'label replaced': {
    rule: 'unknown-label',
    inject: inSheet('requests', (sheet) => renamedRow(sheet, sheet.length - 4)),
  },
  'two figures in a cell': {
    rule: 'not-a-number',
    inject: inSheet('requests', (sheet) => cellText(sheet, sheet.length + LAST_ROW, 1, '12 3?')),
  },
  'total left blank': {
    rule: 'blank-figure',
    inject: inSheet('requests', (sheet) => cellText(sheet, sheet.length + LAST_ROW, 1, '')),
  },
  'count below zero': {
    rule: 'negative-count',
    inject: inSheet('requests', (sheet) => cellText(sheet, sheet.length + LAST_ROW, 2, '-2')),
  },
  'all cells blank': { rule: 'no-figure', inject: blanked },
  'table of another year': {
    rule: 'form-superseded',
    inject: (printed) => {
      if (printed.form !== 'ogi-2021') return null;
      const sheet = sheetsByKind('ogi-2019', figuresOf(printed.numbers)).get('requests');
      return inPart('requests', ({ sheets }) => ({ sheets: sheet ? [sheet] : sheets }))(printed);
    },
  },
  'table of its own': {
    rule: 'unknown-table',
    inject: inPart('other', ({ sheets }) => ({ sheets: [...sheets, OWN_TABLE] })),
  },
  'column removed': { rule: 'column-absent', inject: inSheet('requests', withoutOthers) },
  'no table at all': {
    rule: 'form-unrecognised',
    inject: (printed) => withParts(printed, (part) => ({ ...part, sheets: [] })),
  },
  'period of another year': {
    rule: 'identity-conflict',
    inject: (printed) => ({
      ...printed,
      preamble: printed.preamble.replaceAll(`${printed.year}年`, `${printed.year - 1}年`),
    }),
  },
  'preamble of another body': {
    rule: 'identity-conflict',
    inject: (printed, draw) => {
      const other = otherAgency(printed, draw);
      if (sharesCharacter(other, printed.agency)) return null;
      return { ...printed, preamble: printed.preamble.replace(printed.agency, other) };
    },
  },
  'name of another body left in': {
    rule: 'name-left-over',
    inject: (printed, draw) => {
      const other = otherAgency(printed, draw).slice('青禾市'.length);
      if (sharesCharacter(`青禾市${other}`, printed.agency)) return null;
      return inPart('problems', ({ text }) => ({ text: `${text}下一步，${other}将继续做好公开。` }))(printed);
    },
  },
  "last year's overview": {
    rule: 'year-left-over',
    inject: inPart('overview', ({ text }) => ({
      text: text.replaceAll(/20\d\d(?=年)/gu, (year) => `${Number(year) - 1}`),
    })),
  },
  'no period': {
    rule: 'period-unstated',
    inject: (printed) => ({ ...printed, preamble: `本报告由${printed.agency}编制，全文分为六个部分。` }),
  },
  'period turned round': {
    rule: 'period-implausible',
    inject: (printed) => ({
      ...printed,
      preamble: printed.preamble.replace(`至${printed.year}年`, `至${printed.year - 1}年`),
    }),
  },
  'published in summer': {
    rule: 'published-late',
    inject: (printed) => ({ ...printed, published: `${printed.year + 1}-07-02` }),
  },
  'rules of a district': {
    rule: 'rules-beyond-power',
    inject: (printed) =>
      withNumbers(printed, [[printed.form === 'ogi-2021' ? 'proactive.rules.inForce' : 'proactive.rules.made', 3]]),
  },
  'words without figures': {
    rule: 'text-without-figures',
    inject: (printed) =>
      printed.numbers.get('proactive.penalties.decisions')
        ? inPart('overview', () => ({ text: TALK.repeat(14) }))(printed)
        : null,
  },
  'another figure in the text': {
    rule: 'narrative-mismatch',
    inject: inPart('overview', ({ text }) => ({
      text: text.replace(/申请(\d+)件/u, (_, count: string) => `申请${Number(count) + 300}件`),
    })),
  },
  'parts that do not add up in the text': {
    rule: 'narrative-sum',
    inject: inPart('overview', ({ text }) => ({
      text: `${text}行政复议30件，其中结果维持14件，结果纠正3件，其他结果1件，尚未审结2件。`,
    })),
  },
  'a page without text': {
    rule: 'no-text-layer',
    inject: (printed, draw) => ({ ...printed, unread: [1 + below(draw, 6)] }),
  },
  'a fee that no tariff gives': {
    rule: 'fee-not-in-tariff',
    inject: (printed) =>
      printed.form === 'ogi-2021'
        ? inPart('other', () => ({ text: '本年度收取政府信息公开信息处理费共计137元。' }))(printed)
        : null,
  },
};
