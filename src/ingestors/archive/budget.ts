import type { Limits } from '#model';
import { rejection } from './rejection.ts';

/** What may still come out of one archive and of all archives inside it. */
export interface Budget {
  /** Bytes. */
  left(): number;
  /** Counts bytes that came out. @throws DocumentError `limit-exceeded` */
  take(bytes: number): void;
  /** Counts a member. @throws DocumentError `limit-exceeded` */
  takeMember(): void;
}

/** @param size bytes of the outermost archive */
export const budgetFor = (size: number, limits: Limits): Budget => {
  const most = Math.max(limits.unpacked, size * limits.ratio);
  let bytes = most;
  let { members } = limits;
  return {
    left: () => Math.max(0, bytes),
    take: (taken) => {
      bytes -= taken;
      if (bytes < 0) throw rejection('limit-exceeded', `more than ${most} bytes come out of the archive`);
    },
    takeMember: () => {
      members -= 1;
      if (members < 0) throw rejection('limit-exceeded', `more than ${limits.members} members`);
    },
  };
};
