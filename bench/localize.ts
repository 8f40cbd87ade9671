import { globSync } from 'tinyglobby';
import { chanceFrom, damages } from './localize/damage.ts';
import { type Trial, tryOut } from './localize/trial.ts';
import { soundReading } from './localize/truth.ts';

// Damages sound tables of requests and counts how often the damage is found again:
//   node --conditions=source --import tsx bench/localize.ts [truth.json …]

const SEED = 20_240_131;
const WARM_UP = 200;

const root = new URL('..', import.meta.url).pathname;
const given = process.argv.slice(2);
const paths = given.length > 0 ? given : globSync('samples/*/*/truth.json', { cwd: root, absolute: true }).sort();

const readings = paths.flatMap((path) => soundReading(path) ?? []);
const trials = new Map<string, Trial[]>();
const chance = chanceFrom(SEED);
for (const reading of readings) {
  const cells = reading.report.facts.filter(({ table }) => table === 'requests');
  for (const [kind, all] of Object.entries(damages(cells, chance))) {
    if (trials.size === 0) for (const damage of all.slice(0, WARM_UP)) tryOut(reading, damage);
    trials.set(kind, [...(trials.get(kind) ?? []), ...all.flatMap((damage) => tryOut(reading, damage) ?? [])]);
  }
}

const count = (all: readonly Trial[], is: (trial: Trial) => boolean): number => all.filter(is).length;

console.log(`${readings.length} sound tables of ${paths.length} files`);
console.table(
  Object.fromEntries(
    Array.from(trials, ([kind, all]) => {
      const times = all.map(({ milliseconds }) => milliseconds).sort((a, b) => a - b);
      return [
        kind,
        {
          tries: all.length,
          'unique and right': count(all, ({ isUnique, isRight }) => isUnique && isRight),
          'unique and wrong': count(all, ({ isUnique, isRight }) => isUnique && !isRight),
          'likeliest is right': count(all, ({ isRight }) => isRight),
          'among the ways': count(all, ({ isAmong }) => isAmong),
          'median ms': Number((times[Math.floor(times.length / 2)] ?? 0).toFixed(3)),
          'worst ms': Number((times.at(-1) ?? 0).toFixed(1)),
        },
      ];
    }),
  ),
);
