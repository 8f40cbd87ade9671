// `npm run bench:storm [-- --inputs N --kills N --children N --folder DIR --seconds N]`: coordinator and readers of a run
// are killed while it reads, and every input is accounted for in the end. With a folder it goes on where it was left.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { random } from '../tests/printed/random.ts';
import { exitOf, readersOf, startRun } from './run/command.ts';
import { judgeRun } from './run/judge.ts';
import { writeSection } from './section.ts';
import { buildStormReader } from './storm/build-reader.ts';
import { type StormInputs, writeStormInputs } from './storm/inputs.ts';

const { values } = parseArgs({
  options: {
    inputs: { type: 'string', default: '20000' },
    kills: { type: 'string', default: '40' },
    children: { type: 'string', default: '200' },
    folder: { type: 'string' },
    seconds: { type: 'string', default: '100000' },
  },
});
const folder = values.folder ?? mkdtempSync(join(tmpdir(), 'gouji-run-storm-'));
const [reports, run, tools] = ['reports', 'run', 'tools'].map((name) => join(folder, name)) as [string, string, string];
const stateFile = join(folder, 'storm.json');

/** Milliseconds: a tick of the storm, and the shortest and longest life of a coordinator. */
const TICK = 400;
const LIFE = [2500, 6000] as const;
/** Short, so that the storm does not wait for what hangs; a stall must stay longer than a busy machine keeps a reader waiting. */
const LIMITS = ['--jobs', '4', '--limit-stall', '4', '--limit-time', '30', '--limit-memory', '200M', '--exit-zero'];
const FULL_SIZE = 20_000;

interface State {
  readonly generated: StormInputs;
  readonly killed: number;
  readonly children: number;
  readonly seconds: number;
}

if (!existsSync(stateFile)) {
  mkdirSync(reports, { recursive: true });
  mkdirSync(tools);
  const generated = writeStormInputs(reports, Number(values.inputs));
  writeFileSync(stateFile, JSON.stringify({ generated, killed: 0, children: 0, seconds: 0 } satisfies State));
}
let state: State = JSON.parse(readFileSync(stateFile, 'utf8'));
const environment = await buildStormReader(tools, 1);
const draw = random(Date.now());
const start = performance.now();
const elapsed = (): number => (performance.now() - start) / 1000;
const isLate = (): boolean => elapsed() > Number(values.seconds);

/** One life of a coordinator; true when it came to its own end. */
const live = async (): Promise<boolean> => {
  const coordinator = startRun([reports, '-o', run, ...LIMITS], environment);
  const end = exitOf(coordinator);
  let hasEnded = false;
  void end.then(() => {
    hasEnded = true;
  });
  const isToDie = state.killed < Number(values.kills);
  const death = performance.now() + LIFE[0] + draw() * (LIFE[1] - LIFE[0]);
  while (!hasEnded && !((isToDie && performance.now() > death) || isLate())) {
    await sleep(TICK * (0.5 + draw()));
    const readers = readersOf(coordinator);
    const victim = readers[Math.floor(draw() * readers.length)];
    if (victim === undefined || (!isToDie && state.children >= Number(values.children))) continue;
    try {
      process.kill(victim, 'SIGKILL');
      state = { ...state, children: state.children + 1 };
    } catch {
      // It has ended by itself.
    }
  }
  if (coordinator.kill('SIGKILL')) state = { ...state, killed: state.killed + 1 };
  const code = await end;
  if (code !== null && code !== 0) throw new Error(`the run ended with ${code}`);
  return code === 0;
};

let isFinished = false;
for (let told = 0; !isFinished && !isLate(); ) {
  isFinished = await live();
  if (elapsed() - told < 20) continue;
  told = elapsed();
  process.stderr.write(`${told.toFixed(0)} s: ${state.killed} coordinators and ${state.children} readers killed\n`);
}
state = { ...state, seconds: state.seconds + elapsed() };
writeFileSync(stateFile, JSON.stringify(state));
if (!isFinished) {
  process.stderr.write(`left at ${state.seconds.toFixed(0)} s; the same command goes on\n`);
  process.exit();
}

const imprint = (): string =>
  createHash('sha256')
    .update(readFileSync(join(run, 'gouji.duckdb')))
    .digest('hex');
const before = imprint();
await exitOf(startRun([reports, '-o', run, ...LIMITS], environment));
const { figures, faults } = await judgeRun(run, state.generated);
const all = [
  ...faults,
  ...(imprint() === before ? [] : ['the finished run was changed by another start']),
  ...(state.killed >= Number(values.kills) ? [] : [`${state.killed} coordinators were killed`]),
  ...(state.children >= Number(values.children) ? [] : [`${state.children} readers were killed`]),
];
const rows = [
  ['inputs, of these poison', `${state.generated.inputs}, ${state.generated.poison}`],
  ['coordinators killed (SIGKILL)', state.killed],
  ['readers killed (SIGKILL)', state.children],
  ['seconds', state.seconds.toFixed(0)],
  ...Object.entries(figures),
];
const text = `## Storm over a run

\`npm run bench:storm\`: \`gouji run\` over generated inputs, a tenth of them in archives; two in a hundred hang, fill the memory,
crash or exit without a result. Coordinator and readers are killed at random moments, the same command goes on. The readers are
stubs that answer a report of 12 figures, so that the store and the isolation are what is tried.

| | |
|---|---:|
${rows.map((row) => `| ${row.join(' | ')} |`).join('\n')}

${all.length === 0 ? 'Nothing was lost, doubled or wrongly quarantined; another start of the finished run left every byte.' : `**Faults:** ${all.join('; ')}`}
`;
if (state.generated.inputs >= FULL_SIZE || process.env.CI) writeSection('run-storm', text);
console.log(text);
if (!values.folder) rmSync(folder, { recursive: true });
process.exitCode = all.length === 0 ? 0 : 1;
