import { describe, expect, it } from 'vitest';
import type { Claim, Coverage, Reading, SectionKind } from '#model';
import { claimsOf } from '#normalizers/narrative/claims';
import { audit } from '../audit.ts';
import { type Given, readingOf } from '../example.ts';
import { compareClaims } from './compare.ts';

interface Printed extends Given {
  readonly agency?: string;
  readonly coverage?: Coverage;
  readonly section?: SectionKind;
}

/** A report with that text in its overview, over tables with those figures. */
const reading = (text: string, { agency, coverage, section, ...given }: Printed): Reading => {
  const example = readingOf({ year: 2023, ...given });
  const report = {
    ...example.report,
    agency: { name: agency ?? '青禾市云溪区人民政府' },
    coverage: coverage ?? null,
    sections: [{ kind: section ?? ('overview' as const), heading: '', text, at: { paragraph: 3 } }],
  };
  const line = { block: 0, text, isHeading: false, at: { paragraph: 4 } };
  return { ...example, report, claims: claimsOf(report, [line]) };
};

/** One line a figure: `agrees 办结90件`. */
const compared = (text: string, printed: Printed = {}): readonly string[] =>
  compareClaims(reading(text, printed)).map(({ verdict, claim }) => `${verdict} ${claim.clause}`);

const told = (text: string, printed: Printed = {}): readonly string[] =>
  audit(reading(text, printed))
    .findings.filter(({ rule }) => rule.startsWith('narrative') || rule.startsWith('fee'))
    .map(({ rule, expected, actual }) => `${rule} ${expected} ${actual}`);

const figures = {
  'requests.received.naturalPerson': 80,
  'requests.received.business': 15,
  'requests.received.total': 95,
  'requests.carriedIn.naturalPerson': 3,
  'requests.carriedIn.total': 3,
  'requests.disclosed.total': 50,
  'requests.partlyDisclosed.total': 10,
  'requests.refused.thirdPartyInterests.total': 4,
  'requests.refused.enforcementFiles.total': 8,
  'requests.unavailable.notHeld.total': 11,
  'requests.unavailable.needsCreation.total': 2,
  'requests.rejected.complaint.total': 3,
  'requests.otherwise.notCorrected.total': 2,
  'requests.concluded.total': 90,
  'requests.carriedOut.total': 8,
  'review.reconsideration.upheld': 5,
  'review.reconsideration.pending': 2,
  'review.reconsideration.total': 7,
  'review.directLitigation.upheld': 6,
  'review.directLitigation.total': 6,
  'review.litigationAfterReconsideration.upheld': 2,
  'review.litigationAfterReconsideration.corrected': 1,
  'review.litigationAfterReconsideration.total': 3,
  'proactive.normativeDocuments.issued': 8,
  'proactive.normativeDocuments.repealed': 26,
  'proactive.normativeDocuments.inForce': 66,
  'proactive.fees.amount': 961.716,
} as const;

describe('figures of the text that the tables hold', () => {
  it.each([
    '全年新收政府信息公开申请95件，上年结转3件，办结90件，结转下年度继续办理8件。',
    '全区共受理政府信息公开申请95件，答复90件（含上年度结转申请3件，另有8件顺延到下年度答复）。',
    '收到依申请公开95件，其中自然人80件、法人或其他组织15件。',
    '办结90件政府信息公开申请。予以公开50件，部分公开10件，不予公开12件，无法提供13件，不予处理3件，其他处理2件。',
    '办理依申请公开90件。属于行政执法案卷不予公开8件。予以公开和部分公开60件。',
    '政府信息公开行政复议7件，其中结果维持5件，结果纠正0件，其他结果0件，尚未审结2件。',
    '因政府信息公开被提起行政诉讼9起，其中结果维持8件，结果纠正1件。',
    '政府信息公开行政诉讼中，未经复议直接起诉6件，均获维持。',
    '制发行政规范性文件8件，废止26件，现行有效66件。',
    '行政事业性收费961.7万元。',
  ])('agree: %s', (text) => {
    expect(new Set(compared(text, { figures }).map((line) => line.split(' ')[0]))).toEqual(new Set(['agrees']));
    expect(told(text, { figures })).toEqual([]);
  });

  it('counts 受理 with and without what was carried in', () => {
    expect(
      compared('受理政府信息公开申请95件。受理政府信息公开申请98件。受理政府信息公开申请97件。', { figures }),
    ).toEqual([
      'agrees 受理政府信息公开申请95件',
      'agrees 受理政府信息公开申请98件',
      'differs 受理政府信息公开申请97件',
    ]);
  });

  it('holds 答复 against what was concluded, and not against what was received', () => {
    expect(compared('答复政府信息公开申请90件。答复政府信息公开申请95件。', { figures })).toEqual([
      'agrees 答复政府信息公开申请90件',
      'differs 答复政府信息公开申请95件',
    ]);
  });

  it('takes a reason for its row or for its group', () => {
    const text = (count: number) => `因本机关不掌握等原因无法提供政府信息${count}件。`;
    const printed = { figures, section: 'requests' as const };
    expect(compared(text(11), printed)).toEqual(['agrees 因本机关不掌握等原因无法提供政府信息11件']);
    expect(compared(text(13), printed)).toEqual(['agrees 因本机关不掌握等原因无法提供政府信息13件']);
    expect(compared(text(12), printed)).toEqual(['differs 因本机关不掌握等原因无法提供政府信息12件']);
  });

  it('adds up the applicants where the totals are not filled in', () => {
    const blank = {
      'requests.disclosed.naturalPerson': 30,
      'requests.disclosed.business': 4,
      'requests.disclosed.total': 'blank',
    } as const;
    expect(compared('对政府信息公开申请予以公开34件。', { figures: blank })).toEqual([
      'agrees 对政府信息公开申请予以公开34件',
    ]);
  });

  it.each([
    ['Chinese numerals', '收到政府信息公开申请九十五件。'],
    ['digits apart', '收到政府信息公开申请 9 5 件。'],
    ['full width', '收到政府信息公开申请９５件。'],
    ['other units', '收到政府信息公开申请95宗。'],
    ['the figure first', '收到95件政府信息公开申请，均已答复。'],
  ])('are read in %s', (_, text) => {
    expect(compared(text, { figures }).map((line) => line.split(' ')[0])).toEqual(['agrees']);
  });

  it('are read with thousands separators', () => {
    const many = { 'requests.received.total': 1204 };
    expect(compared('收到政府信息公开申请1,204件。', { figures: many })).toEqual([
      'agrees 收到政府信息公开申请1,204件',
    ]);
  });
});

describe('figures found wrong', () => {
  it.each([
    ['after a comparison', '收到政府信息公开申请95件，较2022年增加12件；办结91件。', '办结91件'],
    ['after what was carried in last year', '新收依申请公开95宗，结转上年3宗，办理完毕91宗。', '办理完毕91宗'],
    ['in Chinese numerals of a hundred and more', '收到政府信息公开申请一百零五件。', '收到政府信息公开申请一百零五件'],
    ['the figure first', '对91件政府信息公开申请作出答复。', '对91件政府信息公开申请作出答复'],
  ])('%s', (_, text, clause) => {
    expect(compared(text, { figures }).filter((line) => line.startsWith('differs'))).toEqual([`differs ${clause}`]);
  });

  it('of a civil affairs bureau by its short name', () => {
    const text = '区民政局收到政府信息公开申请96件。';
    expect(told(text, { figures, agency: '青禾市云溪区民政局' })).toEqual(['narrative-mismatch 96 95']);
  });

  it('of what was made in the form of 2019', () => {
    const made = { 'proactive.normativeDocuments.made': 4, 'proactive.normativeDocuments.published': 4 };
    expect(told('全年新制作行政规范性文件6件。', { form: 'ogi-2019', year: 2020, figures: made })).toEqual([
      'narrative-mismatch 6 4',
    ]);
  });
});

describe('words for none', () => {
  it.each([
    '本年度未收到政府信息公开申请。',
    '全年没有收到公民、法人或其他组织提出的政府信息公开申请。',
    '我区未接到依申请公开事项。',
    '没有发生因政府信息公开引起的行政复议、行政诉讼案件。',
    '政府信息公开申请、被申请行政复议均为零：无行政复议、行政诉讼情况。',
    '无上年结转申请。',
  ])('mean 0: %s', (text) => {
    expect(compared(text).filter((line) => line.startsWith('agrees'))).not.toEqual([]);
    expect(compared(text, { figures }).filter((line) => line.startsWith('differs'))).not.toEqual([]);
  });

  it.each([
    '未收到行政许可申请。',
    '未收到政府信息公开收费投诉。',
    '如未收到政府信息公开申请答复，可以申请行政复议。',
    '申请人无正当理由逾期不补正的，不再处理其政府信息公开申请。',
    '没有因政府信息公开被复议机关纠错的情形。',
    '未收到书面申请。',
    '未收取信息处理费。',
    '全年无行政复议、行政诉讼案件。',
    '松湖街道未收到政府信息公开申请。',
  ])('are not these: %s', (text) => {
    expect(compared(text, { figures }).filter((line) => line.startsWith('differs'))).toEqual([]);
  });
});

describe('figures that are not held against the tables', () => {
  const silent = (text: string, printed: Printed = {}): void => {
    expect(told(text, { figures, ...printed })).toEqual([]);
  };

  it.each([
    '2022年收到政府信息公开申请31件，办结30件。',
    '去年，收到政府信息公开申请31件。',
    '2021年至2023年，共收到政府信息公开申请201件。',
    '五年来累计受理政府信息公开申请512件。',
    '截至2023年10月，受理政府信息公开申请70件。',
    '上半年收到政府信息公开申请40件，下半年收到55件。',
    '收到政府信息公开申请较上年增加12件，办结申请同比减少4件，与去年（78件）相比有所上升。',
  ])('other times: %s', (text) => silent(text));

  it('keeps the years of one sentence apart', () => {
    expect(compared('2022年收到政府信息公开申请31件，2023年收到政府信息公开申请94件。', { figures })).toEqual([
      'not-compared 2022年收到政府信息公开申请31件',
      'differs 2023年收到政府信息公开申请94件',
    ]);
  });

  it('knows the years inside figures that were carried', () => {
    expect(
      compared('办理政府信息公开申请95件，其中2022年结转3件，结转至2024年8件，予以公开50件。', { figures }),
    ).toEqual([
      'agrees 办理政府信息公开申请95件',
      'agrees 其中2022年结转3件',
      'agrees 结转至2024年8件',
      'agrees 予以公开50件',
    ]);
  });

  it.each([
    '办理人大代表建议24件、政协提案31件，已全部办结。',
    '12345热线转来工单1204件，办结1198件。',
    '县长信箱收到有效信件30件，已办结29件。',
    '通过政府网站公开信息5,500余条，制作政策解读21个。',
    '市政府及市政府办政策性文件11件。',
    '审查规范性文件12件，制作规范性文件解读材料5件。',
    '高效办成一件事，政府信息公开申请实行一件一档。',
    '办结率100%，答复率98%。',
    '区政府作为复议机关受理行政复议案件40件，审结31件。',
    '全年行政复议案件134件，行政诉讼案件57件。',
  ])('other things: %s', (text) => silent(text));

  it.each([
    '通过网络收到政府信息公开申请60件，通过信函收到30件。',
    '办理涉及征地拆迁的政府信息公开申请12件。',
    '申请人撤回政府信息公开申请5件，补正申请6件。',
    '指导各部门办理疑难政府信息公开申请9件。',
    '延期答复政府信息公开申请6件。',
    '通过网络收到政府信息公开申请60件，其中予以公开48件，不予公开12件。',
  ])('parts only: %s', (text) => silent(text));

  it.each([
    '收到政府信息公开申请约90件。',
    '收到政府信息公开申请九十余件，近百件。',
    '收到政府信息公开申请100多件。',
    '收到政府信息公开申请0.01万件。',
  ])('approximate: %s', (text) => silent(text));

  it.each([
    '区政府办公室共收到政府信息公开申请17件。其中予以公开10件。',
    '区本级受理政府信息公开申请17件。',
    '区教育局收到政府信息公开申请12件。',
    '全区受理政府信息公开申请195件，其中区本级受理政府信息公开申请17件。',
    '受理公民、法人和其他组织向市政府及市政府办公室提出的政府信息公开申请5件。',
  ])('of another body than the district: %s', (text) => silent(text));

  it('of the whole district in the report of one bureau', () => {
    silent('全区受理政府信息公开申请195件。', { agency: '青禾市云溪区教育局' });
    silent('全区受理政府信息公开申请195件。', { coverage: 'government-own' });
    silent('本机关受理政府信息公开申请17件。', { coverage: 'jurisdiction' });
  });

  it('of two in one breath, and of figures that lost a digit', () => {
    silent('行政复议、行政诉讼分别为4件、9件，因政府信息公开引起。');
    silent('收到政府信息公开申请3 12件。');
  });

  it('counts them', () => {
    const text = '全区受理政府信息公开申请95件，办结89件，约40件予以公开。';
    expect(audit(reading(text, { figures })).claims).toEqual({ agree: 1, differ: 1, notCompared: 1 });
  });
});

describe('figures that cannot both be true', () => {
  it('of the whole district', () => {
    expect(told('全区各级行政机关共受理政府信息公开申请96件。', { figures })).toEqual(['narrative-mismatch 96 95']);
  });

  it('of the agency itself, under any of its names', () => {
    const agency = '青禾市云溪区教育局';
    for (const name of ['我局', '本机关', '区教育局', '云溪区教育局']) {
      expect(told(`2023年，${name}收到政府信息公开申请96件。`, { figures, agency })).toEqual([
        'narrative-mismatch 96 95',
      ]);
    }
  });

  it('of an office that answers for its government', () => {
    const agency = '青禾市人民政府办公厅';
    const text =
      '市政府办公厅代表市政府收到政府信息公开申请95件，答复90件。予以公开及部分公开58件，占71.1%。政府信息公开类行政复议7件，诉讼9件，均获维持。';
    expect(told(text, { figures, agency })).toEqual([
      'narrative-mismatch 58 60',
      'narrative-mismatch 7 5',
      'narrative-mismatch 9 8',
      'narrative-sum 71.1 64.44',
    ]);
  });

  it('of reviews and suits', () => {
    expect(told('全区因政府信息公开引起的行政复议案件4件，行政诉讼案件12件。', { figures })).toEqual([
      'narrative-mismatch 4 7',
      'narrative-mismatch 12 9',
    ]);
  });

  it('of a review that is said to be closed', () => {
    expect(told('因政府信息公开被申请行政复议7件（已办结）。', { figures })).toEqual(['narrative-mismatch 0 2']);
  });

  it('names the sentence, the cells and both places', () => {
    const [finding] = audit(reading('办结政府信息公开申请91件。', { figures })).findings.filter(
      ({ rule }) => rule === 'narrative-mismatch',
    );
    expect(finding).toMatchObject({
      facts: ['requests.concluded.total'],
      at: { paragraph: 4 },
      message: { zh: '正文“办结政府信息公开申请91件。”（第 5 段），即 91 件；表格中总计，总计列为 90（第 3 页）' },
    });
  });
});

describe('lists and percentages inside the text', () => {
  it.each([
    ['收到政府信息公开申请95件，其中网络申请60件、信函申请30件、当面申请4件。', ['narrative-sum 95 94']],
    ['收到政府信息公开申请95件，其中网络申请60件、信函申请30件、当面申请5件。', []],
    ['收到政府信息公开申请95件，其中主要为网络申请60件、信函申请30件。', []],
    ['收到政府信息公开申请95件，其中网络申请60件、信函申请30件等。', []],
    ['收到政府信息公开申请95件，其中网络申请60件。', []],
    ['办理政府信息公开申请98件，其中2022年结转3件，结转至2024年8件。', []],
    ['办结政府信息公开申请90件，其中上年结转3件，予以公开50件，部分公开10件。', []],
    ['收到政府信息公开申请95件，其中自然人80件、法人或其他组织15件，网络申请60件、信函申请35件。', []],
  ])('lists: %s', (text, expected) => {
    expect(told(text, { figures })).toEqual(expected);
  });

  it('lets a list of outcomes add up to what was concluded', () => {
    expect(
      told(
        '受理政府信息公开申请95件，办结90件，其中予以公开50件，部分公开10件，不予公开12件，无法提供13件，不予处理3件，其他处理2件。',
        {
          figures,
        },
      ),
    ).toEqual([]);
  });

  it.each([
    ['rounded', '办结政府信息公开申请90件，其中予以公开50件，占55.6%。', []],
    ['cut', '办结政府信息公开申请90件，其中予以公开50件，占55%。', []],
    ['of the total that is named', '收到政府信息公开申请95件，办结90件，予以公开50件，占办结总数的55.6%。', []],
    ['wrong', '办结政府信息公开申请90件，其中予以公开50件，占65.6%。', ['narrative-sum 65.6 55.56']],
    ['of something not named', '予以公开50件，占65.6%。', []],
  ])('percentages: %s', (_, text, expected) => {
    expect(told(text, { figures })).toEqual(expected);
  });

  it('knows the tariff of the information-processing fee', () => {
    expect(told('依法收取信息处理费2310元。')).toEqual([]);
    expect(told('依法收取信息处理费2315元。')).toEqual(['fee-not-in-tariff undefined 2315']);
    expect(told('减免信息处理费35元。')).toEqual([]);
  });
});

/** A place for each claim that a person can go to. */
describe('places', () => {
  it('are those of the paragraph', () => {
    const claims: readonly Claim[] = reading('收到政府信息公开申请95件。', { figures }).claims;
    expect(claims.map(({ at, section }) => [at, section])).toEqual([[{ paragraph: 4 }, 'overview']]);
  });
});
