import { isFactsLine } from './facts.ts';

const LONGEST = 240;
const WHOLE = [
  /^(?:[\s\u3000:：|【】[\]（）()·/<>《》+-]|分享(?:到|至)?|打印(?:本页|此页|本文)?|关闭(?:窗口|本页)?|字体|字号|大|中|小|收藏|返回(?:顶部|首页|列表|上页)?|微信|微博|新浪微博|QQ空间|朋友圈|首页|上一页|下一页|尾页|繁体|简体|无障碍(?:浏览|阅读)?|适老化|长者模式|登录|注册|搜索|下载|手机版|扫一扫)+$/,
  /^(?:相关|推荐|热门|最新|延伸|历年|往年|历史|更多|其他年度)(?:链接|阅读|文章|信息|新闻|稿件|报道|推荐|附件|资讯|内容|年报|年度报告|报告)?(?:列表)?\s*[:：>》]*$/,
];
const START = [
  /^(?:您|你)?(?:现在|当前)?(?:的|所在)*(?:位置|所在栏目)[是]?\s*[:：]/,
  /^(?:您|你)(?:现在|当前)?(?:的)?(?:所在)?(?:的)?位置/,
  /^首页\s*[>＞»›/→-]/,
  /^(?:上|下)一?(?:篇|条|页)\s*[:：]?/,
  /^(?:历年|往年|相关)[^。]{0,12}(?:链接|年报|报告)\s*[:：]\s*$/,
  /^(?:版权所有|[Cc]opyright|COPYRIGHT|©|主办(?:单位)?\s*[:：]|承办(?:单位)?\s*[:：]|主管(?:单位)?\s*[:：]|技术支持|网站标识码|政府网站标识码|网站地图|联系我们|建议使用.{0,20}(?:浏览器|分辨率|IE))/,
  /^扫(?:一扫|码|描).{0,30}(?:分享|关注|手机|二维码|打开)/,
];
const ANYWHERE = /ICP备\s*\d|公网安备\s*\d|网站标识码\s*[:：]?\s*\d/;

/** Words that belong to the site around an article: breadcrumbs, share buttons, dates and sources, the footer. */
export const isFurniture = (text: string): boolean =>
  text.length <= LONGEST &&
  (isFactsLine(text) ||
    WHOLE.some((whole) => whole.test(text)) ||
    START.some((start) => start.test(text)) ||
    ANYWHERE.test(text));
