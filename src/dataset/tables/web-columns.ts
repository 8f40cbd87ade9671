import { type Column, is } from '../table.ts';

/** Where on the web a report comes from; all null for one that does not. */
export const webColumns: readonly Column[] = [
  is.text(
    'web_uri',
    { zh: '所请求的网址', en: 'the address that was asked for' },
    { from: 'source.web.uri', isNullable: true },
  ),
  is.text(
    'web_final_uri',
    { zh: '跳转后的网址', en: 'the address that answered' },
    { from: 'source.web.finalUri', isNullable: true },
  ),
  is.timestamp(
    'web_fetched',
    { zh: '何时取得', en: 'when it answered' },
    { from: 'source.web.fetched', isNullable: true },
  ),
  is.date(
    'web_published',
    { zh: '页面写明的发布日期', en: 'when the page says it was published' },
    { from: 'source.web.published', isNullable: true },
  ),
  is.text('web_site', { zh: '网站名称', en: "the site's name" }, { from: 'source.web.site', isNullable: true }),
  is.text('web_title', { zh: '网页标题', en: "the page's title" }, { from: 'source.web.title', isNullable: true }),
  is.text(
    'web_link_text',
    { zh: '链接文字', en: 'what the link that led to it says' },
    { from: 'source.web.linkText', isNullable: true },
  ),
  is.text(
    'web_page',
    { zh: '提供该文件的网页', en: 'the page that offers the file' },
    { from: 'source.web.page', isNullable: true },
  ),
];
