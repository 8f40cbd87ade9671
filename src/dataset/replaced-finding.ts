import type { Finding } from '#model';
import type { Row } from './rows.ts';
import type { Replaced } from './storable.ts';

/** More of one kind are counted, not listed: a file of zeros has thousands. */
const LISTED = 5;

const RULE = 'character-replaced';

const listed = (replaced: readonly Replaced[]): string => {
  const first = replaced.slice(0, LISTED).map(({ column, character, at }) => `${column}[${at}] ${character}`);
  return `${first.join(', ')}${replaced.length > LISTED ? ' …' : ''}`;
};

/** What is told of characters that no database holds: `facts 12 (requests.received.total): raw[2] U+0000`. */
export const replacedFinding = (table: string, row: Row, replaced: readonly Replaced[]): Finding => {
  const { position, fact } = row;
  const name = `${table}${position === undefined ? '' : ` ${position}`}${fact === undefined ? '' : ` (${fact})`}`;
  const where = `${name}: ${listed(replaced)}`;
  return {
    rule: RULE,
    severity: 'notice',
    facts: typeof fact === 'string' ? [fact] : [],
    certainty: 'reading',
    suspects: [],
    message: {
      zh: `有 ${replaced.length} 个数据库不能存的字符，已记作 U+FFFD（${where}）`,
      en: `${replaced.length} characters that no database holds were stored as U+FFFD (${where})`,
    },
  };
};
