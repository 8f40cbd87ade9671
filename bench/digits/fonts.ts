import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { GlobalFonts } from '@napi-rs/canvas';

/** A font as the canvas calls it. */
export interface Face {
  readonly family: string;
  readonly style: string;
  readonly file: string;
}

/** Never trained on: a Times, a Calibri and a 黑体 design. */
const HELD_OUT = /FreeSerif|Carlito|wqy-microhei/;
/** Symbols, script hands, slanted figures (none are printed in reports), and the same outlines in another format. */
const NO_FIGURES = /Ital|Obli|BdIta|chorus|Z003|D050000L|Symbol|opens___|Type1|MathTeX|LightItalic|DemiItalic|FreeMono/;
const CHINESE = /cjk|CJK|wqy|uming|ukai|gbsn|gkai|cwming|DroidSansFallback/;

export interface Faces {
  readonly trained: readonly Face[];
  readonly heldOut: readonly Face[];
  /** Those of both that have Chinese. */
  readonly chinese: readonly Face[];
}

/** Registers the figures' fonts under the folders. */
export function registerFaces(folders: readonly string[]): Faces {
  const files = folders
    .flatMap((folder) => readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => join(folder, name)))
    .filter((path) => /\.(ttf|ttc|otf)$/.test(path) && !NO_FIGURES.test(path))
    .sort();
  const byName = new Map(files.map((file) => [file.split('/').at(-1) ?? file, file]));
  const faces = [...byName.values()].flatMap((file, index): Face[] => {
    const family = `figures${index}`;
    return GlobalFonts.registerFromPath(file, family)
      ? [{ family, file, style: /bold|demi/i.test(file) ? 'bold' : '' }]
      : [];
  });
  return {
    trained: faces.filter((face) => !HELD_OUT.test(face.file)),
    heldOut: faces.filter((face) => HELD_OUT.test(face.file)),
    chinese: faces.filter((face) => CHINESE.test(face.file)),
  };
}
