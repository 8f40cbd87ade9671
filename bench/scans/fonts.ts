import { execFileSync } from 'node:child_process';
import { faces } from './report.ts';

const isInstalled = (font: string): boolean => {
  try {
    return execFileSync('fc-list', [font]).length > 0;
  } catch {
    return false;
  }
};

/** The fonts of the bench that are not on this machine: others would be printed in their place. */
export const missingFonts = (): readonly string[] =>
  [...new Set(faces.flatMap(({ text, figures }) => [text, figures]))].filter((font) => !isInstalled(font));
