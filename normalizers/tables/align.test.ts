import { expect, test } from 'vitest';
import { forms } from '#forms';
import { align } from './align.ts';
import { columnAxis } from './axis.ts';
import type { PrintedHeading } from './heading.ts';

const [part] = forms.flatMap(({ id, tables }) =>
  id === 'ogi-2021' ? tables.filter((table) => table.id === 'requests').flatMap(({ parts }) => parts) : [],
);

const at = { page: 1, box: [0, 0, 1, 1] } as const;
const printed = (label: string): PrintedHeading => ({ path: [label], at });
const recognised = (label: string): PrintedHeading => ({ ...printed(label), isRecognised: true, isDoubtful: false });
const doubtful = (label: string): PrintedHeading => ({ ...recognised(label), isDoubtful: true });

const third = (heading: PrintedHeading) => {
  const others = ['自然人', '商业企业', '社会公益组织', '法律服务机构', '其他', '总计'].map(printed);
  const headings = [...others.slice(0, 2), heading, ...others.slice(2)];
  return part && align(headings, columnAxis(part)).assignments[2];
};

test('a label that its reader damaged, between its neighbours, is as good as a near one', () => {
  expect(third(recognised('科开机构'))).toEqual({ by: 'label', leaf: 2, likeness: 0.85 });
});

test('a printed label as damaged stays as unlike as it is', () => {
  expect(third(printed('科开机构'))).toEqual({ by: 'label', leaf: 2, likeness: 0.75 });
});

test('a label that its reader could not make out is known by its neighbours', () => {
  expect(third(doubtful('全\n下二'))).toMatchObject({ by: 'enclosure', leaf: 2 });
});

test('a label that was read well and is none of the form is no column of it', () => {
  expect(third(recognised('其他市场主体'))).toEqual({ by: 'unknown' });
});
