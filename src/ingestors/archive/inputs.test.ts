import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { STANDARD_LIMITS } from '#model';
import { bytesInMemory } from '../bytes.ts';
import type { Item } from '../item.ts';
import { patched, TAR_END, tarMember, tarOf, zipOf } from './archives.fixture.ts';
import { archiveInputs } from './inputs.ts';

const MiB = 2 ** 20;

const inMemory = (uri: string, bytes: Uint8Array): Item => ({
  uri,
  head: async () => bytes,
  read: async () => bytes,
  open: async () => bytesInMemory(bytes),
});

/** `uri: text`, or `uri: code` for what cannot be read. */
const told = async (uri: string, bytes: Uint8Array, limits = STANDARD_LIMITS): Promise<readonly string[]> => {
  const lines: string[] = [];
  for await (const input of archiveInputs(inMemory(uri, bytes), limits)) {
    const text = await input.read().then(
      (source) => Buffer.from(source.bytes).toString(),
      (error) => error.code,
    );
    lines.push(`${input.uri}: ${text}`);
  }
  return lines;
};

const gbk = (...bytes: number[]): Uint8Array => Uint8Array.from(bytes);

describe('an archive stands for its members', () => {
  it('in a zip, with folders, in the order of its directory', async () => {
    const zip = zipOf({ '2023/b.txt': '乙', '2023/': '', 'a.txt': '甲' });
    expect(await told('reports.zip', zip)).toEqual(['reports.zip!/2023/b.txt: 乙', 'reports.zip!/a.txt: 甲']);
  });

  it('in a tar and a tar.gz', async () => {
    const tar = tarOf({ '报告/a.txt': '甲', 'b.txt': '乙' });
    expect(await told('r.tar', tar)).toEqual(['r.tar!/报告/a.txt: 甲', 'r.tar!/b.txt: 乙']);
    expect(await told('r.tgz', gzipSync(tar))).toEqual(['r.tgz!/报告/a.txt: 甲', 'r.tgz!/b.txt: 乙']);
  });

  it('in a gz, under its name without the ending', async () => {
    expect(await told('2023/a.txt.gz', gzipSync('甲'))).toEqual(['2023/a.txt.gz!/a.txt: 甲']);
    expect(await told('-', gzipSync('甲'))).toEqual(['-!/-: 甲']);
  });

  it('in a zip in a zip in a tar.gz', async () => {
    const inner = zipOf({ 'a.txt': '甲' });
    const outer = gzipSync(tarOf({ 'x/out.zip': zipOf({ 'in.zip': inner, 'b.txt': '乙' }) }));
    expect(await told('all.tar.gz', outer)).toEqual([
      'all.tar.gz!/x/out.zip!/in.zip!/a.txt: 甲',
      'all.tar.gz!/x/out.zip!/b.txt: 乙',
    ]);
  });

  it('by content: the name decides nothing', async () => {
    expect(await told('a.zip', Buffer.from('甲'))).toEqual(['a.zip: 甲']);
    expect(await told('a.pdf', zipOf({ 'a.txt': '甲' }))).toEqual(['a.pdf!/a.txt: 甲']);
  });
});

describe('a zip that is a document stays whole', () => {
  it.each(['[Content_Types].xml', 'OFD.xml', 'META-INF/manifest.xml'])('with %s at its root', async (part) => {
    const lines = await told('a', zipOf({ [part]: '', 'content.xml': '' }));
    expect(lines.map((line) => line.slice(0, 4))).toEqual(['a: P']);
  });

  it('but not with such a part in a folder', async () => {
    expect(await told('a', zipOf({ 'x/OFD.xml': '甲' }))).toEqual(['a!/x/OFD.xml: 甲']);
  });
});

describe('names of members', () => {
  it('are read as GBK where they are no UTF-8', async () => {
    const zip = patched(zipOf({ 'NNNN.txt': '甲' }), 'NNNN', gbk(0xb1, 0xa8, 0xb8, 0xe6));
    expect(await told('r.zip', zip)).toEqual(['r.zip!/报告.txt: 甲']);
    const tar = Buffer.concat([tarMember(gbk(0xb1, 0xa8, 0xb8, 0xe6), Buffer.from('甲')), TAR_END]);
    expect(await told('r.tar', tar)).toEqual(['r.tar!/报告: 甲']);
  });

  it('of any length, as GNU tar and pax write them', async () => {
    const long = `${'报告'.repeat(40)}.txt`;
    const record = `path=${long}\n`;
    const length = Buffer.byteLength(record) + 4;
    const tar = Buffer.concat([
      tarMember('././@LongLink', Buffer.from(`${long}\0`), 'L'),
      tarMember('cut', Buffer.from('甲')),
      tarMember('PaxHeader', Buffer.from(`${length} ${record}`), 'x'),
      tarMember('cut', Buffer.from('乙')),
      TAR_END,
    ]);
    expect(await told('r.tar', tar)).toEqual([`r.tar!/${long}: 甲`, `r.tar!/${long}#2: 乙`]);
  });

  it('never lead out of the archive', async () => {
    const zip = zipOf({ '../../x.txt': '1', '/etc/passwd': '2', 'C:\\win\\a.txt': '3', 'b/./a.txt': '4' });
    expect(await told('r.zip', zip)).toEqual([
      'r.zip!/%2E%2E/%2E%2E/x.txt: 1',
      'r.zip!/etc/passwd: 2',
      'r.zip!/C:/win/a.txt: 3',
      'r.zip!/b/a.txt: 4',
    ]);
  });

  it('with a dot, and those that macOS adds, are left out as in a folder', async () => {
    const zip = zipOf({ 'a.txt': '甲', '.DS_Store': '', 'x/.git/config': '', '__MACOSX/._a.txt': '' });
    expect(await told('r.zip', zip)).toEqual(['r.zip!/a.txt: 甲']);
  });
});

describe('what cannot be read is told and ends nothing else', () => {
  it('an encrypted member', async () => {
    const zip = Buffer.from(zipOf({ 'a.txt': '甲', 'b.txt': '乙' }));
    zip.writeUInt16LE(1, zip.indexOf('PK\x01\x02') + 8);
    expect(await told('r.zip', zip)).toEqual(['r.zip!/a.txt: encrypted', 'r.zip!/b.txt: 乙']);
  });

  it('a member whose checksum is wrong', async () => {
    const zip = Buffer.from(zipOf({ 'a.txt': '甲', 'b.txt': '乙' }));
    zip.writeUInt32LE(7, zip.indexOf('PK\x01\x02') + 16);
    expect(await told('r.zip', zip)).toEqual(['r.zip!/a.txt: damaged', 'r.zip!/b.txt: 乙']);
  });

  it('a zip that is cut off: its members, and the archive itself', async () => {
    const zip = zipOf({ 'a.txt': '甲', 'b.txt': '乙'.repeat(50) });
    const within = Buffer.from(zip).lastIndexOf('PK\x03\x04') + 36;
    expect(await told('r.zip', zip.subarray(0, within))).toEqual([
      'r.zip!/a.txt: 甲',
      'r.zip!/b.txt: damaged',
      'r.zip: damaged',
    ]);
  });

  it('a tar that is cut off, or whose header is broken', async () => {
    const tar = tarOf({ 'a.txt': '甲', 'b.txt': '乙', 'c.txt': '丙' });
    expect(await told('r.tar', tar.subarray(0, 1538))).toEqual([
      'r.tar!/a.txt: 甲',
      'r.tar!/b.txt: damaged',
      'r.tar: damaged',
    ]);
    const broken = Buffer.from(tar).fill(1, 1024, 1536);
    expect(await told('r.tar', broken)).toEqual(['r.tar!/a.txt: 甲', 'r.tar!/c.txt: 丙', 'r.tar: damaged']);
  });

  it('a tar.gz that is cut off', async () => {
    const noise = Buffer.from(Array.from({ length: 4000 }, (_, at) => (at * at * 7) % 251));
    const gz = gzipSync(tarOf({ 'a.txt': '甲', 'b.bin': noise }));
    expect(await told('r.tgz', gz.subarray(0, -40))).toEqual([
      'r.tgz!/a.txt: 甲',
      'r.tgz!/b.bin: damaged',
      'r.tgz: damaged',
    ]);
  });

  it('a link in a tar, an archive without files, and one that another program must unpack', async () => {
    const link = Buffer.concat([tarMember('link', Buffer.alloc(0), '2'), TAR_END]);
    expect(await told('r.tar', link)).toEqual(['r.tar!/link: unsupported']);
    expect(await told('r.zip', zipOf({}))).toEqual(['r.zip: empty']);
    expect(await told('r.rar', Buffer.from('Rar!\x1a\x07\x01\x00', 'latin1'))).toEqual(['r.rar: unsupported']);
  });
});

describe('limits', () => {
  it('count what comes out of a member, whatever the directory claims', async () => {
    const zip = Buffer.from(zipOf({ 'a.txt': Buffer.alloc(10 * MiB), 'b.txt': '乙' }));
    zip.writeUInt32LE(4, zip.indexOf('PK\x01\x02') + 24);
    expect(await told('r.zip', zip)).toEqual(['r.zip!/a.txt: limit-exceeded', 'r.zip!/b.txt: 乙']);
  });

  it('count what comes out of all members together', async () => {
    const three = Buffer.alloc(3 * MiB);
    const zip = zipOf({ 'a.bin': three, 'b.bin': three, 'c.bin': three, 'd.txt': '丁' });
    const read: string[] = [];
    for await (const input of archiveInputs(inMemory('r.zip', zip), {
      ...STANDARD_LIMITS,
      ratio: 1,
      unpacked: 7 * MiB,
    })) {
      const size = await input.read().then(
        ({ bytes }) => bytes.length,
        (error) => error.code,
      );
      read.push(`${input.uri}: ${size}`);
    }
    expect(read).toEqual([
      'r.zip!/a.bin: 3145728',
      'r.zip!/b.bin: 3145728',
      'r.zip!/c.bin: limit-exceeded',
      'r.zip!/d.txt: limit-exceeded',
    ]);
  });

  it('stop a gz of zeros', async () => {
    const gz = gzipSync(Buffer.alloc(300 * MiB), { level: 1 });
    expect(await told('r.gz', gz)).toEqual(['r.gz!/r: limit-exceeded']);
  });

  it('stop a bomb in an archive in an archive, and nothing beside it', async () => {
    const bomb = gzipSync(Buffer.alloc(2 * MiB));
    const outer = gzipSync(tarOf({ 'in.zip': zipOf({ 'a.gz': bomb, 'b.txt': '乙' }), 'c.txt': '丙' }));
    expect(await told('r.tgz', outer, { ...STANDARD_LIMITS, bytes: MiB })).toEqual([
      'r.tgz!/in.zip!/a.gz!/a: limit-exceeded',
      'r.tgz!/in.zip!/b.txt: 乙',
      'r.tgz!/c.txt: 丙',
    ]);
  });

  it('stop archives in archives in archives', async () => {
    let zip = zipOf({ 'a.txt': '甲' });
    for (let depth = 0; depth < 5; depth++) zip = zipOf({ 'z.zip': zip });
    const inner = `r.zip${'!/z.zip'.repeat(5)}`;
    expect(await told('r.zip', zip)).toEqual([`${inner}: limit-exceeded`]);
  });

  it('refuse a zip whose members lie on top of each other', async () => {
    const zip = Buffer.from(zipOf({ 'a.txt': '甲', 'b.txt': '乙' }));
    zip.writeUInt32LE(0, zip.lastIndexOf('PK\x01\x02') + 42);
    expect(await told('r.zip', zip)).toEqual(['r.zip: damaged']);
  });
});
