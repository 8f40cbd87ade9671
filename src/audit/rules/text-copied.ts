import type { FormId, SectionKind } from '#model';
import { agencyKey, alikeSections, type DigestOfYear, namesConflict, type Rule, sectionLabel } from '../rule.ts';

/**
 * Of a million pairs of texts written apart by bench/injection/prose.ts none was more than 36 % alike; of copies with the
 * last twentieth rewritten nearly all are above this.
 */
const ALIKE = 0.8;

const isOwn = (a: DigestOfYear, b: DigestOfYear): boolean => agencyKey(a.agency) === agencyKey(b.agency);

/** Another copy of the same report, or a government's beside its office's, is no copying. */
const mayBeSource = (of: DigestOfYear, source: DigestOfYear): boolean =>
  isOwn(of, source) ? of.year - source.year === 1 : namesConflict(of.agency, source.agency);

const FORM: FormId = 'ogi-2021';
const headingOf = (kind: SectionKind) => sectionLabel(FORM, kind);

const rule: Rule = {
  id: 'text-copied',
  over: 'reports',
  state: 'final',
  version: 1,
  severity: 'notice',
  summary: {
    zh: '文字与上一年度或其他机关的报告雷同',
    en: "Text is nearly that of last year's report or of another body's",
  },
  explanation: {
    zh: '比较“总体情况”和“存在的主要问题及改进情况”两个部分，不计数字、标点、照抄通知的固定语句和不足 120 字的部分。两段文字的五字片段有八成以上相同时提示，对方为本机关上一年度的报告，或另一地方、另一部门的报告。谁抄自谁不作判断；同一上级提供的模板也会造成雷同。',
    en: 'The overview and the section on problems are compared, without digits, punctuation, sentences that a notice gives everybody to copy, and texts of fewer than 120 characters. Told where 80 % of the runs of five characters are the same as in the body’s own report of the year before, or in one of another place or department. Who copied whom is not said; a template from above has the same effect.',
  },
  basis: '考核评估中通报的问题：内容雷同、敷衍塞责，照搬上年或其他单位',
  judges({ bodies }) {
    const digests = bodies.flatMap(({ years }) => years);
    return digests.length > 1 ? digests.filter(({ sections }) => sections.length > 0) : [];
  },
  *check({ bodies }) {
    const digests = bodies.flatMap(({ years }) => years);
    for (const { kind, of, source, likeness } of alikeSections(digests, { least: ALIKE, mayBeSource })) {
      const label = headingOf(kind);
      const percent = Math.floor(likeness * 100);
      yield {
        of,
        against: [source],
        facts: [],
        againstFacts: [],
        isMixUp: false,
        message: {
          zh: `${label.zh}部分与${source.agency} ${source.year} 年度报告（${source.uri}）雷同，约 ${percent}% 相同（不计数字）`,
          en: `Section ${label.en} is nearly that of ${source.agency} for ${source.year} (${source.uri}): about ${percent}% the same, digits aside`,
        },
      };
    }
  },
  examples: {
    valid: [
      {
        name: { zh: '短文字和固定语句', en: 'Short texts and stock sentences' },
        given: [
          { year: 2022, texts: { overview: '全年主动公开信息12条。', problems: '公开的主动性还要加强。' } },
          { year: 2023, texts: { overview: '全年主动公开信息15条。', problems: '公开的主动性还要加强。' } },
        ],
      },
      {
        name: { zh: '政府与其办公室发布同一份报告', en: 'A government and its office post one report' },
        given: ['青禾市云溪区人民政府', '青禾市云溪区人民政府办公室'].map((agency, index) => ({
          year: 2023,
          agency,
          uri: `${index}.html`,
          texts: {
            overview:
              '这一年里，区里把办事窗口搬到了河西的新楼，群众查阅文件不用再跑两处；网站栏目由十九个并为十一个，旧链接逐条核过，坏的都换了新的；镇街的公开员每月到区里碰一次头，把上月没有答好的来信拿出来一封一封讲，讲完记在簿子上，下个月再看改了没有；老人看不清屏幕，窗口另备了大字本，茶水和老花镜也放在手边；冬天下雪路滑，工作人员把材料送到了山上的两个村子里，顺路收回了意见表。',
          },
        })),
      },
    ],
    invalid: [
      {
        name: { zh: '照搬上一年度，只换了数字', en: "Last year's text with new figures" },
        given: [2022, 2023].map((year) => ({
          year,
          texts: {
            overview: `这一年里，区里把办事窗口搬到了河西的新楼，群众查阅文件不用再跑两处；网站栏目由${year - 2003}个并为11个，旧链接逐条核过，坏的都换了新的；镇街的公开员每月到区里碰一次头，把上月没有答好的来信拿出来一封一封讲，讲完记在簿子上，下个月再看改了没有；老人看不清屏幕，窗口另备了大字本，茶水和老花镜也放在手边；冬天下雪路滑，工作人员把材料送到了山上的两个村子里，顺路收回了意见表。`,
          },
        })),
        finds: [
          {
            of: '2023.html',
            severity: 'notice',
            against: [{ uri: '2022.html', year: 2022 }],
            message: {
              zh: '“一、总体情况”部分与青禾市云溪区教育局 2022 年度报告（2022.html）雷同，约 100% 相同（不计数字）',
              en: 'Section overview is nearly that of 青禾市云溪区教育局 for 2022 (2022.html): about 100% the same, digits aside',
            },
          },
        ],
      },
    ],
  },
};

export default rule;
