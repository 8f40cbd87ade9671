import { zlibSync } from 'fflate';
import { crc32 } from '../../extractors/zip/crc32.ts';

const chunk = (type: string, data: Uint8Array): Uint8Array => {
  const bytes = Buffer.alloc(12 + data.length);
  bytes.writeUInt32BE(data.length, 0);
  bytes.write(type, 4, 'latin1');
  bytes.set(data, 8);
  bytes.writeUInt32BE(crc32(bytes.subarray(4, 8 + data.length)), 8 + data.length);
  return bytes;
};

const WIDTH = 120;
const HEIGHT = 80;
/** Bars of a chart, in dots. */
const BARS = [20, 45, 32, 66, 51];

const isInk = (x: number, y: number): boolean => HEIGHT - y <= (BARS[Math.floor(x / 24)] ?? 0) && x % 24 < 16;

/** A grey picture of a bar chart, as PNG. */
export const chart = (): Uint8Array => {
  const dots = Uint8Array.from({ length: (WIDTH + 1) * HEIGHT }, (_, index) => {
    const x = (index % (WIDTH + 1)) - 1;
    if (x < 0) return 0;
    return isInk(x, Math.floor(index / (WIDTH + 1))) ? 0x60 : 0xff;
  });
  const header = Buffer.alloc(13);
  header.writeUInt32BE(WIDTH, 0);
  header.writeUInt32BE(HEIGHT, 4);
  header[8] = 8;
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    chunk('IHDR', header),
    chunk('IDAT', zlibSync(dots, { level: 9 })),
    chunk('IEND', new Uint8Array()),
  ]);
};
