// Starts a reader with the document it is given, tells its parent the reader's process, and waits to be killed.
import { fork } from 'node:child_process';
import { STANDARD_LIMITS } from '#model';
import { STANDARD_SETTINGS } from '../../audit/settings.ts';
import { readerEntry } from './entry.ts';

const [document = ''] = process.argv.slice(2);
const child = fork(readerEntry(), [`${process.pid}`], { detached: true });
child.on('message', ({ kind }: { readonly kind: string }) => {
  if (kind === 'ready') child.send({ kind: 'read', document: JSON.parse(document) });
  if (kind === 'beat') process.send?.(child.pid);
});
child.send({ kind: 'setup', limits: STANDARD_LIMITS, settings: STANDARD_SETTINGS, beat: 1000 });
