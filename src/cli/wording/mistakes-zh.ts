import { type Phrase, phrasebook } from '../../writers/wording/phrasebook.ts';

/** What is told of a wrong use: by commander, by us, and by the operating system. */
const MISTAKES: readonly Phrase[] = [
  [/^unknown command '(.+)'$/u, '没有“$1”这个命令'],
  [/^unknown command '(.+)'\n\(Did you mean (.+)\?\)$/u, '没有“$1”这个命令（是否指 $2？）'],
  [/^unknown option '(.+)'$/u, '没有“$1”这个选项'],
  [/^unknown option '(.+)'\n\(Did you mean (.+)\?\)$/u, '没有“$1”这个选项（是否指 $2？）'],
  [/^missing required argument '(.+)'$/u, '缺少参数 $1'],
  [/^required option '(.+)' not specified$/u, '缺少选项 $1'],
  [/^option '(.+)' argument missing$/u, '选项 $1 缺少值'],
  [/^option '(.+)' argument '(.*)' is invalid\. (.+)$/su, '选项 $1 的值“$2”无效：$3'],
  [
    /^too many arguments(?: for '.+')?\. Expected (\d+) arguments? but got (\d+)(?:: .*)?\.$/u,
    '参数过多：应为 $1 个，给了 $2 个',
  ],
  [/^Allowed choices are (.+)\.$/u, '可选 $1'],
  [/^It takes a whole number such as 2\.$/u, '应为整数，例如 2'],
  [/^It takes a whole number of 1 or more, such as 4\.$/u, '应为不小于 1 的整数，例如 4'],
  [/^It takes a size of 1 or more, such as 500, 64M or 1G\.$/u, '应为不小于 1 的大小，例如 500、64M、1G'],
  [/^It takes seconds, such as 30 or 0\.5\.$/u, '应为秒数，例如 30 或 0.5'],
  [/^It takes a day such as 2024-03-31\.$/u, '应为日期，例如 2024-03-31'],
  [/^It takes a day of the year such as 03-31\.$/u, '应为月日，例如 03-31'],
  [/^It takes a regular expression\.$/u, '应为正则表达式'],

  [/^no such path: (.+)$/su, '路径不存在：$1'],
  [/^no such list: (.+) \((.+)\)$/su, '没有这个清单：$1（$2）'],
  [/^cannot read (.+): ([^:]+)$/su, '不能读取 $1：$2'],
  [/^cannot open (.+): ([^:]+)$/su, '不能打开 $1：$2'],
  [/^cannot write (.+): ([^:]+)$/su, '不能写入 $1：$2'],
  [/^no such file or directory$/u, '没有这个文件或文件夹'],
  [/^file already exists$/u, '已有同名文件'],
  [/^illegal operation on a directory$/u, '是文件夹'],
  [/^not a directory$/u, '不是文件夹'],
  [/^permission denied$/u, '没有权限'],
  [/^operation not permitted$/u, '不允许'],
  [/^read-only file system$/u, '文件系统只读'],
  [/^no space left on device$/u, '磁盘空间不足'],
  [/^ENOENT\b/u, '文件不存在'],
  [/^nothing to read: give an input, or --from$/u, '没有要读的内容：请给出输入，或使用 --from'],
  [/^a run cannot go on with standard input: give files$/u, '运行不能从标准输入继续：请给出文件'],
  [/^another run is using (.+)$/su, '另一次运行正在使用 $1'],
  [/^--undecided: there is a file already: (.+)$/su, '--undecided：已有文件 $1'],
  [/^--html and --xlsx name the same file: (.+)$/su, '--html 和 --xlsx 指向同一文件：$1'],
  [/^(.+): no JSON: (.+)$/su, '$1 不是 JSON：$2'],
  [/^no rule (.+); the rules are (.+)$/u, '没有“$1”这条规则；已有规则：$2'],
  [/^no form (.+); the forms are (.+)$/u, '没有“$1”这个格式；已有格式：$2'],

  [/^no dataset at (.+)$/su, '$1 没有数据集'],
  [/^(.+) is no dataset$/su, '$1 不是数据集'],
  [/^(.+) is in use by another process: wait until its run has ended$/su, '$1 正被另一进程使用：请等该次运行结束'],
  [/^(.+) is a folder, and this format writes a file$/su, '$1 是文件夹，而该格式写成文件'],
  [/^(.+) is a file, and this format writes a folder$/su, '$1 是文件，而该格式写成文件夹'],
  [
    /^(\d+) reports are more than a workbook holds \((\d+)\): take csv-wide, csv or parquet$/u,
    '$1 份报告超出工作簿的容量（$2）：请用 csv-wide、csv 或 parquet',
  ],
  [/^--to: the database is an address such as (.+)$/u, '--to 应为数据库地址，例如 $1'],
  [/^--queue: the queue is an address such as (.+)$/u, '--queue 应为队列地址，例如 $1'],
  [/^no connection to the database: (.+)$/su, '不能连接数据库：$1'],
  [/^the schema (.+) cannot be prepared: (.+)$/su, '不能建立模式 $1：$2'],
  [
    /^the database ended the load: (.+); the same command goes on from here$/su,
    '数据库中止了装入：$1；再次执行同一命令即可继续',
  ],
  [/^(.+): no queue here, or no right to see it; (`.+`) makes one$/su, '$1：这里没有队列，或没有权限查看；用 $2 建立'],
  [
    /^nothing to enqueue: name inputs, a list with --from, or --retry quarantined$/u,
    '没有要放入队列的内容：请给出输入，或使用 --from、--retry quarantined',
  ],
  [/^workers cannot read standard input: .+$/u, 'worker 不能读标准输入：请给出文件（--from - 读入清单）'],

  [/^-o ARCHIVE: where is it to be kept\?$/u, '请用 -o 指明存档文件夹'],
  [/^no address to fetch$/u, '没有要抓取的网址'],
  [
    /^no address of the web \(http or https, no user name in it\): (.+)$/su,
    '不是网址（http 或 https，不含用户名）：$1',
  ],
  [/^another gouji fetch writes to (.+)$/su, '另一个 gouji fetch 正在写入 $1'],
  [/^no host: (.+)$/su, '不是主机名：$1'],
  [
    /^less than (\S+) s between requests needs --permitted: .+$/u,
    '请求间隔不足 $1 秒须使用 --permitted：网站管理者已同意',
  ],
  [
    /^--dry-run tells what would be fetched for the first time: not with --refresh$/u,
    '--dry-run 只说明首次将抓取什么，不能与 --refresh 同用',
  ],
];

const inChinese = phrasebook(MISTAKES);

/** What is wrong with a command line, in Chinese; in English where only that is known. */
export const mistakeInChinese = (message: string): string => inChinese(message) ?? message;
