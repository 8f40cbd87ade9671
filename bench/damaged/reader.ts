// A child of bench/damaged.ts: reads what it is sent, one document at a time, and says how each ended.
import { outcomesOf } from '../../src/pipeline.ts';

interface Job {
  readonly uri: string;
  readonly bytes: Uint8Array;
}

process.on('message', async ({ uri, bytes }: Job) => {
  const source = { uri, bytes: new Uint8Array(bytes) };
  const outcomes = await outcomesOf({ uri, read: async () => source });
  process.send?.({ states: outcomes.map((each) => (each.state === 'record' ? 'record' : each.code)) });
});
