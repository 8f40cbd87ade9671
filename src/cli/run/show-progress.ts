import { SingleBar } from 'cli-progress';
import type { Progress } from '../../bulk/run/progress.ts';
import type { Run } from '../../bulk/run/run.ts';
import { notify } from '../output/print.ts';
import { type Pace, paceOf } from './pace.ts';
import { progressLine } from './progress-line.ts';
import type { RunWords } from './words.ts';

/** Milliseconds. */
const ON_TERMINAL = 250;
const IN_LOG = 60_000;

interface Display {
  show(progress: Progress, pace: Pace): void;
  end(): void;
}

const log = (words: RunWords): Display => ({
  show: (progress, pace) => notify(progressLine(progress, pace, words)),
  end: () => {},
});

const bar = (words: RunWords): Display => {
  const shown = new SingleBar({
    format: '{bar} {line}',
    barsize: 20,
    hideCursor: true,
    clearOnComplete: true,
    stopOnComplete: false,
    linewrap: false,
    barCompleteChar: '█',
    barIncompleteChar: '░',
    // The cursor and the signals are ours.
    gracefulExit: false,
  });
  shown.start(1, 0, { line: '' });
  return {
    show: (progress, pace) => {
      shown.setTotal(Math.max(1, progress.inputs));
      shown.update(progress.done, { line: progressLine(progress, pace, words) });
    },
    end: () => shown.stop(),
  };
};

/** Tells on standard error how far a run is: always on a terminal, a line a minute elsewhere. */
export const showProgress = (run: Run, words: RunWords): { end(): void } => {
  const { isTTY } = process.stderr;
  const pace = paceOf();
  let display: Display | null = null;
  const timer = setInterval(
    () => {
      const progress = run.progress();
      if (progress === null) return;
      display ??= isTTY ? bar(words) : log(words);
      display.show(progress, pace(progress));
    },
    isTTY ? ON_TERMINAL : IN_LOG,
  );
  return {
    end: () => {
      clearInterval(timer);
      display?.end();
      display = null;
    },
  };
};
