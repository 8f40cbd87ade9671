import sharp from 'sharp';
import type { Grey } from './grey.ts';

/** White paper round what is read, as a share of its height. */
const margin = 0.35;

/** A picture enlarged so that it is `height` pixels high, on white paper. */
export const enlarged = async (grey: Grey, height: number): Promise<Grey> => {
  const width = Math.max(1, Math.round((grey.width * height) / grey.height));
  const border = Math.round(height * margin);
  const { data, info } = await sharp(grey.data, { raw: { width: grey.width, height: grey.height, channels: 1 } })
    .resize(width, height, { kernel: 'cubic', fit: 'fill' })
    .extend({ top: border, bottom: border, left: border, right: border, background: '#ffffff' })
    .toColourspace('b-w')
    .raw()
    .toBuffer({ resolveWithObject: true });
  return { width: info.width, height: info.height, data };
};

/** PGM (Netpbm): leptonica reads it, and writing it costs nothing. */
export const portable = ({ width, height, data }: Grey): Buffer =>
  Buffer.concat([Buffer.from(`P5\n${width} ${height}\n255\n`, 'latin1'), data]);
