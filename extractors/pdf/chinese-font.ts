import { GlobalFonts } from '@napi-rs/canvas';

/** Families with Chinese glyphs, by name: of Linux, macOS and Windows. */
const CHINESE =
  /CJK|Source Han|WenQuanYi|Droid Sans Fallback|PingFang|Hiragino Sans GB|Songti|Heiti|YaHei|SimSun|SimHei|FangSong|KaiTi|AR PL/i;

const GENERIC = ['sans-serif', 'serif', 'monospace'];

let isThere: boolean | null = null;

const chosen = (): boolean => {
  const families = GlobalFonts.families.map(({ family }) => family);
  const found = families.find((family) => /Sans CJK/i.test(family)) ?? families.find((family) => CHINESE.test(family));
  if (!found) return false;
  // The canvas looks no further than the families it is told: a font that a PDF names and does not hold would be boxes.
  for (const generic of GENERIC) GlobalFonts.setAlias(found, generic);
  return true;
};

/** Lets a Chinese font of this machine stand in for fonts a PDF does not hold; false where there is none. */
export const hasChineseFont = (): boolean => {
  isThere ??= chosen();
  return isThere;
};
