import { clusterAnswers } from './answers';
import { configuration } from './configuration';
import { readOptions } from './options';
import { parameters } from './parameters';
import type { Target } from './target';
import { texts } from './texts';

/*
 * What anybody may send, changed at random from a seed: nothing of it may end
 * in anything but an answer or an error with a name. Usage: see options.ts
 */

const TARGETS: readonly Target[] = [
  configuration,
  parameters,
  clusterAnswers,
  texts,
];

const say = (line: string) => process.stdout.write(`${line}\n`);

function main(): number {
  const { runs, seed, path, only } = readOptions(process.argv.slice(2));
  const targets = TARGETS.filter(({ name }) => !only || name === only);
  if (targets.length === 0) {
    throw new Error(
      `--only ${only}: one of ${TARGETS.map(({ name }) => name).join(', ')}`,
    );
  }
  say(`fuzz: --seed ${seed} --runs ${runs}`);
  const failed = targets.filter(target => {
    const began = Date.now();
    const { failure, runs: made } = target.run({ seed, path, runs });
    const seconds = ((Date.now() - began) / 1_000).toFixed(1);
    say(`${target.name}: ${made} runs in ${seconds} s`);
    if (!failure) return false;
    say(failure.report);
    say(
      `VIOLATION with --only ${target.name} --seed ${seed} --path ${failure.path}`,
    );
    return true;
  });
  return failed.length > 0 ? 1 : 0;
}

process.exitCode = main();
