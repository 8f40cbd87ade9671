import type pg from 'pg';
import type { Account } from '../reading/account.ts';

/** One statement, so that all figures are of one moment; the database's own numbers are wider than ours and come as text. */
const ACCOUNT = `
  SELECT inputs::integer, records::integer, rejected::integer, quarantined::integer, waiting::integer FROM account`;

export const accountOf = async (pool: pg.Pool): Promise<Account> => {
  const { rows } = await pool.query<Account>(ACCOUNT);
  const [account] = rows;
  if (!account) throw new Error('the view `account` always has one row');
  return account;
};
