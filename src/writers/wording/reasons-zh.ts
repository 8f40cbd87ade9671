import { type Phrase, phrasebook } from './phrasebook.ts';

/** What is said of a document that gives no report. */
const REASONS: readonly Phrase[] = [
  [/^it has no title, sections and tables of an annual report$/u, '没有年度报告应有的标题、章节和表格'],
  [/^it is about reports: (.+)$/su, '是关于年度报告的其他文件：$1'],
  [/^it is a form that nobody has filled in$/u, '是一份没有填写的空白表格'],
  [/^no-text-layer: (\d+) pictures, and nothing to read in them$/u, '只有 $1 张图片，其中读不出文字'],
  [/^the (?:file|message) has no bytes$/u, '文件长度为 0'],
  [/^The text file holds nothing but blanks\.$/u, '文本中只有空白'],
  [/^The document has no text, no table and no picture\.$/u, '文档中没有文字、表格和图片'],
  [/^nothing is printed on the picture$/u, '图片上没有内容'],
  [/^Nothing is printed on the pages of the OFD\.$/u, 'OFD 各页都没有内容'],
  [/^The OFD has no pages\.$/u, 'OFD 没有页面'],
  [/^the archive holds no files$/u, '压缩包中没有文件'],
  [/^no reader knows this kind of file$/u, '不是可以读取的文件类型'],
  [/^the file is (.+), not a text document$/su, '文件是 $1，不是文字文档'],
  [/^the file is none of the office formats$/u, '不是办公文档'],
  [
    /^the file needs LibreOffice to be read, /u,
    '读取此类文件需要 LibreOffice，本机没有：请安装 libreoffice-writer，或用 GOUJI_SOFFICE 指明 soffice 的路径',
  ],
  [
    /^LibreOffice is on this machine but cannot convert documents: /u,
    '本机的 LibreOffice 不能转换文档：请安装 libreoffice-writer',
  ],
  [/^LibreOffice (?:cannot read|made nothing of) the document$/u, 'LibreOffice 读不出该文档'],
  [/^LibreOffice did nothing for (\d+) s$/u, 'LibreOffice 连续 $1 秒没有反应'],
  [/^a pipe, a socket or a device$/u, '是管道、套接字或设备，不是文件'],
  [
    /^its name is not UTF-8, so it cannot be opened; (`.+`) renames a folder of such names$/u,
    '文件名不是 UTF-8 编码，无法打开；可用 $1 为整个文件夹改名',
  ],
  [/^a (\S+) archive: unpack it first$/u, '是 $1 压缩包，请先解开'],
  [/^(?:the document|the member|The document) opens only with a password\.?$/u, '需要密码才能打开'],
  [/^the PDF needs a password$/u, 'PDF 需要密码'],
  [/^The OFD is encrypted \(GM\/T 0099\)\.$/u, 'OFD 已加密（GM/T 0099）'],
  [/^the PDF ends before its end mark$/u, 'PDF 不完整，没有结束标记'],
  [/^the PDF cannot be read: (.+)$/su, 'PDF 读不出：$1'],
  [/^page (\d+) has text in a font that is missing$/u, '第 $1 页的文字缺少字体'],
  [/^The zip archive is cut short: its directory is missing\.$/u, '压缩结构不完整，缺少目录'],
  [/^the zip has no directory: what it still holds is read$/u, '压缩包缺少目录，仍能读出的部分已读取'],
  [/^the OLE file is cut off or its directory is broken$/u, '文件不完整或目录损坏'],
  [/^The package has no Word document in it\.$/u, '其中没有 Word 文档'],
  [/^the tar ends /u, 'tar 不完整'],
  [/^(\d+) bytes; the limit is (\d+)$/u, '$1 字节，限额为 $2 字节'],
  [/^more than (\d+) bytes$/u, '超过 $1 字节'],
  [/^more than (\d+) bytes come out of the archive$/u, '压缩包解出的内容超过 $1 字节'],
  [/^more than (\d+) members$/u, '压缩包中的文件超过 $1 个'],
  [/^archives in archives, over (\d+) deep$/u, '压缩包嵌套超过 $1 层'],
  [/^(?:The OFD has )?(\d+) pages; at most (\d+) are read\.?$/u, '共 $1 页，最多读取 $2 页'],
  [/^a picture has too many pixels$/u, '图片像素过多'],
  [/^(\d+ MiB) of memory; the limit is (\d+ MiB)$/u, '占用内存 $1，限额为 $2'],
  [/^not read within (\S+) s$/u, '$1 秒内没有读完'],
  [/^no sign of life for (\S+) s$/u, '连续 $1 秒没有反应'],
  [/^exit code (\S+) without a result/u, '读取进程退出（代码 $1），没有结果'],
  [/^ended by (\S+)/u, '读取进程被 $1 终止'],
  [/^ENOENT\b/u, '文件不存在'],
  [/^E(?:ACCES|PERM)\b/u, '没有读取权限'],
  [/^ELOOP\b/u, '链接循环，无法打开'],
  [/^EIO\b/u, '磁盘或网络读取出错'],
  [/^a defect of gouji$/u, 'gouji 自身的缺陷'],
];

const inChinese = phrasebook(REASONS);

/** A page that offers files says so behind its reason. */
const OFFERING = /^(.*); it offers (.*)$/su;

/** Why there is no report, in Chinese; null where only the English is known. */
export const reasonInChinese = (message: string): string | null => {
  const [, reason = message, offered = ''] = OFFERING.exec(message) ?? [];
  const chinese = inChinese(reason);
  if (chinese === null || offered === '') return chinese;
  return `${chinese}；页面附有 ${offered}`;
};
