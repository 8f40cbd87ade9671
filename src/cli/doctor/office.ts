import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { canConvert } from '#extractors/office/can-convert';
import { findSoffice } from '#extractors/office/find-soffice';

const LONGEST_MS = 30_000;

/** The version and the path of a LibreOffice that converts; its version alone does not say that its Writer is there. */
export const triedOffice = async (): Promise<string | null> => {
  const program = findSoffice();
  if (program === null || !(await canConvert({ program, stallMs: LONGEST_MS }))) return null;
  const told = await promisify(execFile)(program, ['--version'], { timeout: LONGEST_MS }).catch(() => null);
  const version = /LibreOffice (\S+)/.exec(told?.stdout ?? '')?.[1] ?? '?';
  return `${version} (${program})`;
};
