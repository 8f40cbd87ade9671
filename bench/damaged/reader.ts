// A child of bench/damaged.ts: reads the files it is told of, one at a time, and says how each ended.
import { extract } from '../../src/index.ts';

process.on('message', async (path: string) => {
  const outcomes = await extract(path);
  process.send?.(outcomes.map((each) => (each.state === 'record' ? 'record' : each.code)));
});
