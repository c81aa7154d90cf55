import fc from 'fast-check';
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
  const failed = targets.filter(({ name, share, property }) => {
    const began = Date.now();
    const numRuns = Math.ceil((runs * share) / 100);
    const details = fc.check(property, { seed, path, numRuns });
    const seconds = ((Date.now() - began) / 1_000).toFixed(1);
    say(`${name}: ${details.numRuns} runs in ${seconds} s`);
    if (!details.failed) return false;
    say(fc.defaultReportMessage(details) ?? 'failed');
    say(
      `VIOLATION with --only ${name} --seed ${seed} --path ${details.counterexamplePath}`,
    );
    return true;
  });
  return failed.length > 0 ? 1 : 0;
}

process.exitCode = main();
