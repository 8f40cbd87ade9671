import { describe, expect, it } from 'vitest';
import { comparable, fingerprintOf, likeness } from './fingerprint.ts';

const TEXT =
  '这一年里，区里把办事窗口搬到了河西的新楼，群众查阅文件不用再跑两处；网站栏目由19个并为11个，旧链接逐条核过，坏的都换了新的；镇街的公开员每月到区里碰一次头，把上月没有答好的来信拿出来一封一封讲，讲完记在簿子上，下个月再看改了没有。';
const OTHER =
  '河道巡查记录按月贴在各村的公告栏里，字号放大了一号；农机补贴的流程印成一页纸，由联络员送到田头；水价说明改了三稿，请茶馆里的老人读过才定；投诉回执都附上经办人的电话，打不通的第二天有人登门；校舍维修的进度拍了照片，连同账目一起上墙。';

const alike = (a: string, b: string): number => likeness(fingerprintOf(comparable(a)), fingerprintOf(comparable(b)));

describe('the likeness of two texts', () => {
  it('is 1 where only digits, blanks and punctuation differ', () => {
    expect(alike(TEXT, TEXT.replace('19个', ' 21 个').replaceAll('；', '。'))).toBe(1);
  });

  it('is high where a few words were changed', () => {
    expect(alike(TEXT, TEXT.replace('河西的新楼', '城南的新楼'))).toBeGreaterThan(0.8);
  });

  it('is next to nothing for texts written apart', () => {
    expect(alike(TEXT, OTHER)).toBeLessThan(0.05);
  });

  it('leaves out the sentences that a notice gives everybody', () => {
    expect(comparable('本年度未收取信息处理费。窗口搬了家。按照国办函〔2020〕109号执行。')).toBe('窗口搬了家');
  });
});
