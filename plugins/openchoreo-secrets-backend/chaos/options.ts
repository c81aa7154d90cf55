import { parseArgs } from 'node:util';

const USAGE = 'usage: npm run chaos -- [--minutes N] [--seed S] [--world NAME]';

/** What a run is asked for. */
export interface ChaosOptions {
  readonly ms: number;
  readonly seed: number;
  readonly world: string;
}

/** Reads the command line; what is wrong with it is an error that names it. */
export function readOptions(argv: readonly string[]): ChaosOptions {
  const { values } = parseArgs({
    args: [...argv],
    options: {
      minutes: { type: 'string', default: '5' },
      seed: { type: 'string', default: String(Date.now() % 1_000_000) },
      world: { type: 'string', default: 'healthy:canaries' },
    },
  });
  const minutes = Number(values.minutes);
  const seed = Number(values.seed);
  if (!(minutes > 0)) throw new Error(`--minutes ${values.minutes}\n${USAGE}`);
  if (!Number.isInteger(seed)) {
    throw new Error(`--seed ${values.seed}\n${USAGE}`);
  }
  return { ms: minutes * 60_000, seed, world: values.world };
}
