import type { SectionKind } from '#model';

/** A sentence that no table of the report contradicts, whatever its figures: `{n}` is any. */
export interface Trap {
  readonly section: SectionKind;
  readonly says: string;
}

const overview = (says: string): Trap => ({ section: 'overview', says });

/** Of other times, other bodies, other things, parts only, about so many: `{last}` is the year before, `{next}` the year after. */
export const TRAPS: readonly Trap[] = [
  // other times
  overview('{last}年收到政府信息公开申请{n}件，办结{n}件。'),
  overview('与{last}年相比，政府信息公开申请减少{n}件，同比下降{p}%。'),
  overview('五年来累计受理政府信息公开申请{n}件。'),
  overview('截至10月底，受理政府信息公开申请{n}件。'),
  overview('上半年收到政府信息公开申请{n}件，下半年收到{n}件。'),
  overview('政府信息公开申请较上年增加{n}件，办结申请同比增长{p}%。'),
  overview('{last}年至{year}年，共收到政府信息公开申请{n}件。'),
  overview('预计{next}年受理政府信息公开申请{n}件。'),
  // other bodies
  overview('松湖街道收到政府信息公开申请{n}件，答复{n}件。'),
  overview('指导下属单位办理政府信息公开申请{n}件。'),
  overview('区人民政府办公室受理转交的政府信息公开申请{n}件。'),
  // other things
  overview('办理人大代表建议{n}件、政协提案{n}件，已全部办结。'),
  overview('12345热线转来工单{n}件，办结{n}件，办结率{p}%。'),
  overview('通过政府网站公开信息{n}条，政务微信推送{n}条。'),
  overview('局长信箱收到有效信件{n}件，已办结{n}件。'),
  overview('全年受理行政许可申请{n}件，办结{n}件。'),
  overview('作为复议机关受理行政复议案件{n}件，审结{n}件。'),
  overview('政府办政策性文件{n}件，配发解读{n}篇。'),
  overview('审查规范性文件{n}件，备案规范性文件{n}件。'),
  overview('组织政府信息公开培训{n}场，参训{n}人次。'),
  overview('发布行政处罚决定{n}条、双随机检查结果{n}条。'),
  overview('政府信息公开申请答复率{p}%，按时办结率100%。'),
  overview('推行“高效办成一件事”，政府信息公开申请实行一件一档。'),
  overview('举报投诉{n}件，信访事项{n}件，均已办理。'),
  // parts only
  overview('通过网络收到政府信息公开申请{n}件，通过信函收到{n}件。'),
  overview('办理涉及征地拆迁的政府信息公开申请{n}件。'),
  overview('申请人撤回政府信息公开申请{n}件，补正申请{n}件。'),
  overview('延期答复政府信息公开申请{n}件。'),
  // about so many
  overview('收到政府信息公开申请约{n}件。'),
  overview('主动公开政府信息{n}余条，接待查阅近{n}人次。'),
  // other sections
  { section: 'problems', says: '个别政府信息公开申请答复说理不够，抽查{n}件中有{n}件需要改进。' },
  { section: 'problems', says: '{last}年存在的{n}个问题已整改{n}个。' },
  { section: 'review', says: '作为第三人参加行政诉讼{n}件。' },
  { section: 'other', says: '减免信息处理费{n}元。' },
  { section: 'other', says: '承办政务公开议题会议{n}次。' },
];
