import type pg from 'pg';
import { containerOf } from '../../ingestors/container.ts';
import type { Member } from './batches.ts';

/** An input whose source was quarantined, to be read once more. */
export interface Retry extends Member {
  readonly version: number;
}

/** One name of each source that is quarantined now. */
const QUARANTINED = `
  SELECT DISTINCT ON (source) input, inputs.uri, current_outcomes.version + 1 AS version,
    (SELECT container FROM members WHERE members.input = input_sources.input LIMIT 1) AS container
  FROM current_outcomes JOIN input_sources USING (source) JOIN inputs USING (input)
  WHERE state = 'quarantined' ORDER BY source, input`;

/** What is to be read once more; an input that came with `gouji load` was in no batch. */
export const quarantinedInputs = async (client: pg.Pool): Promise<readonly Retry[]> => {
  const { rows } = await client.query(QUARANTINED);
  return Promise.all(
    rows.map(async ({ input, uri, version, container }) => ({
      input,
      version,
      container: container ?? (await containerOf(uri)) ?? uri,
    })),
  );
};

const INSERT = `
  INSERT INTO members (input, version, batch, position, container)
  SELECT input, version, $1::uuid, position, container
  FROM unnest($2::uuid[], $3::integer[], $4::text[]) WITH ORDINALITY AS given (input, version, container, position)
  ON CONFLICT DO NOTHING`;

const FOUND = `
  SELECT DISTINCT batch FROM members JOIN unnest($1::uuid[], $2::integer[]) AS given (input, version) USING (input, version)`;

/**
 * Puts them into a batch, as far as they are in none. Within the caller's transaction.
 * @returns the batches that have to have a job, new or old
 */
export const placeRetries = async (
  client: pg.ClientBase,
  fresh: string,
  retries: readonly Retry[],
): Promise<readonly string[]> => {
  const inputs = retries.map(({ input }) => input);
  const versions = retries.map(({ version }) => version);
  await client.query(INSERT, [fresh, inputs, versions, retries.map(({ container }) => container)]);
  const { rows } = await client.query<{ readonly batch: string }>(FOUND, [inputs, versions]);
  return rows.map(({ batch }) => batch);
};
