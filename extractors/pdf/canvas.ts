import { type Canvas, createCanvas } from '@napi-rs/canvas';
import { hasChineseFont } from './chinese-font.ts';

/**
 * A canvas whose text finds the Chinese fonts of this machine. They are named before any text is drawn: the canvas keeps
 * what it found for a family the first time, and a page drawn after a scan had boxes for Chinese.
 */
export const newCanvas = (width: number, height: number): Canvas => {
  hasChineseFont();
  return createCanvas(width, height);
};
