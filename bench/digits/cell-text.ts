import { pick, type Random } from './random.ts';

const CHINESE =
  '件条份宗起无年月总计新收结转不予公开政府信息法律上行为人自然其他机构维持纠正尚未审理合同处理元万有本表说明注含正日口田中';
const OTHER = '%()ABCDEFGHKMNPRTUVXabdefhkmnprtxyz*#+=※√（）《》：；、？℃';

/** What cells of reports hold: mostly nought and small numbers, then dashes, amounts, and what is no figure. */
export function cellText(random: Random): string {
  const kind = random();
  if (kind < 0.12) return '0';
  if (kind < 0.62) return digits(random, 1 + Math.floor(random() * 7));
  if (kind < 0.68)
    return `${digits(random, 1 + Math.floor(random() * 5))}.${digits(random, 1 + Math.floor(random() * 4))}`;
  if (kind < 0.72) return `${digits(random, 1 + Math.floor(random() * 3))},${digits(random, 3)}`;
  if (kind < 0.75) return `-${digits(random, 1 + Math.floor(random() * 4))}`;
  if (kind < 0.8) return pick(random, ['-', '—', '–', '/', '/', '－', '——', '---']);
  if (kind < 0.83)
    return `${digits(random, 1 + Math.floor(random() * 3))}${pick(random, ['/', '-'])}${digits(random, 2)}`;
  if (kind < 0.86) return '';
  if (kind < 0.92) return `${digits(random, 1 + Math.floor(random() * 4))}${pick(random, [...CHINESE, ...OTHER])}`;
  return Array.from({ length: 1 + Math.floor(random() * 4) }, () => pick(random, [...CHINESE, ...OTHER])).join('');
}

function digits(random: Random, count: number): string {
  return Array.from({ length: count }, () => Math.floor(random() * 10)).join('');
}

/** The sign a reader should give for a printed character. */
export function signOf(character: string): string {
  if (/[0-9/.,-]/.test(character)) return character;
  return /[—–－]/.test(character) ? '-' : '?';
}
