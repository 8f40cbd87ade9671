import { describe, expect, it } from 'vitest';
import { readingOf } from '../example.ts';
import { auditAcross } from './audit-across.ts';
import { type Digest, digestOf } from './digest.ts';

const TEXT =
  '河道巡查记录按月贴在各村的公告栏里，字号放大了一号；农机补贴的流程印成一页纸，由联络员送到田头；水价说明改了三稿，请茶馆里的老人读过才定；投诉回执都附上经办人的电话，打不通的第二天有人登门；校舍维修的进度拍了照片，连同账目一起上墙，村里的广播也念了两遍，识字不多的人家由村组干部带着单子讲解，问到不懂的地方当场打电话回局里核对，核对完再补记在底册上。';

const digest = (agency: string, year: number): Digest => {
  const { report } = readingOf({ agency, year, texts: { problems: TEXT } });
  return digestOf({ ...report, source: { ...report.source, uri: `${agency}${year}.html` } });
};

const copied = (digests: readonly Digest[]): readonly string[] =>
  auditAcross(digests).flatMap(({ of, findings }) =>
    findings
      .filter(({ rule }) => rule === 'text-copied')
      .map(({ against }) => `${of.uri} ← ${against?.map(({ uri }) => uri)}`),
  );

describe('text that several reports share', () => {
  it('is told of the later one, and of one of two of the same year', () => {
    const [a, b] = [digest('青禾市云溪区教育局', 2022), digest('青禾市松湖区教育局', 2023)];
    expect(copied([a, b])).toEqual(['青禾市松湖区教育局2023.html ← 青禾市云溪区教育局2022.html']);
    expect(copied([b, a])).toEqual(copied([a, b]));
    const c = digest('青禾市竹坪区教育局', 2022);
    expect(copied([a, c])).toEqual(['青禾市竹坪区教育局2022.html ← 青禾市云溪区教育局2022.html']);
    expect(copied([c, a])).toEqual(copied([a, c]));
  });

  it('is told against the latest of several years before', () => {
    const years = [2021, 2022, 2023].map((year) => digest('青禾市云溪区教育局', year));
    expect(copied(years)).toEqual([
      '青禾市云溪区教育局2022.html ← 青禾市云溪区教育局2021.html',
      '青禾市云溪区教育局2023.html ← 青禾市云溪区教育局2022.html',
    ]);
  });

  it('is told of each of hundreds that share it, without comparing each with each', () => {
    const places = [...'云松柳石枫竹梅榆槐桐芦荻菱荷杏桂柏杉溪湖'];
    const digests = places.flatMap((first) => places.map((second) => digest(`${first}${second}县教育局`, 2023)));
    expect(copied(digests).length).toBeGreaterThan(380);
  });
});
