import { readOptions } from './options';
import { Run } from './run';

/*
 * The product over simulated clusters, read over HTTP, with faults and changes
 * that follow from a seed, beside a twin whose clusters have the same changes
 * and no faults. Says `done` when all held, and then waits for SIGTERM under
 * requests and programs that hang. Usage: see options.ts
 */

const say = (line: string) => process.stdout.write(`${line}\n`);

async function main(): Promise<void> {
  const options = readOptions(process.argv.slice(2));
  say(
    `chaos: --seed ${options.seed} --minutes ${options.ms / 60_000} --world ${options.world} --stretch ${options.stretch}`,
  );
  const run = await Run.start(options);
  process.on('SIGTERM', () => {
    run.stop().then(
      ms => {
        say(`the portals ended in ${ms} ms`);
        process.exit(0);
      },
      () => process.exit(1),
    );
  });
  try {
    await run.go(options.ms);
  } catch (error) {
    say(run.trace.join('\n'));
    say(`VIOLATION with --seed ${options.seed}: ${error}`);
    process.exit(1);
  }
  say(run.trace.slice(-3).join('\n'));
  run.hang();
  say('done');
}

main().catch(error => {
  process.stderr.write(`${error}\n`);
  process.exit(2);
});
