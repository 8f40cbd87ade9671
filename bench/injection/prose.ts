import { below } from './sound.ts';

const WHO = '区里 局里 办公室 各科室 窗口 网站编辑 档案员 值班员 公开专员 镇街联络员 法制科 信息中心'.split(' ');
const DID =
  '重新编排了 逐条核对了 分批清理了 合并了 补齐了 公开征求了对 抽查了 更换了 译注了 张贴了 改写了 登记了 讲解了 归档了 回访了'.split(
    ' ',
  );
const WHAT =
  '办事指南 目录 旧文件 栏目 问答 招生安排 征地补偿标准 河道巡查记录 食堂抽检结果 公交改线方案 养老补贴名单 校舍维修进度 农机补贴流程 水价说明 来信底册 答复样式 投诉回执 展板'.split(
    ' ',
  );
const HOW =
  '并请居民代表试读 留下了改动记录 由专人复核后上墙 把缺漏列成清单 月底前全部办妥 请老师傅把关 又听了两轮意见 当场答疑 送到了村口 同时寄出纸本'.split(
    ' ',
  );
const LACKS =
  '答复说理不够 解读样式单一 更新不及时 人手偏紧 培训偏少 目录分类太粗 检索不便 基层底册不全 图解太少 回访不足 口径不统一 归档偏慢'.split(
    ' ',
  );
const MENDS =
  '下一步编印样本 打算每季讲评 今后按月核查 准备添一名专员 将请居民评议 拟改版检索 会同档案馆补录 计划开设专题 争取缩短时限 要把责任写进岗位说明'.split(
    ' ',
  );

const pick = (words: readonly string[], draw: () => number): string => words[below(draw, words.length)] ?? '';

const clause = (draw: () => number): string =>
  `${pick(WHO, draw)}${pick(DID, draw)}${pick(WHAT, draw)}，${pick(HOW, draw)}`;

/** Sentences of a year's work; no two draws are alike. */
export const workOf = (draw: () => number): string =>
  Array.from({ length: 9 + below(draw, 6) }, () => `${clause(draw)}。`).join('');

export const problemsOf = (draw: () => number): string =>
  Array.from(
    { length: 5 + below(draw, 3) },
    () => `${pick(WHAT, draw)}方面${pick(LACKS, draw)}，${pick(WHO, draw)}${pick(MENDS, draw)}，${pick(HOW, draw)}。`,
  ).join('');
