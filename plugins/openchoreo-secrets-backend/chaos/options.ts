import { availableParallelism, loadavg } from 'node:os';
import { parseArgs } from 'node:util';

const USAGE =
  'usage: npm run chaos -- [--minutes N] [--seed S] [--world NAME] [--stretch N]';

/** What a run is asked for. */
export interface ChaosOptions {
  readonly ms: number;
  readonly seed: number;
  readonly world: string;
  /** So many times as long as on a machine of its own may everything take. */
  readonly stretch: number;
}

/** A machine that is busy with something else gives each its share of the time. */
function businessOf(): number {
  const [lately] = loadavg();
  return Math.max(1, Math.ceil(lately / availableParallelism()));
}

/** Reads the command line; what is wrong with it is an error that names it. */
export function readOptions(argv: readonly string[]): ChaosOptions {
  const { values } = parseArgs({
    args: [...argv],
    options: {
      minutes: { type: 'string', default: '5' },
      seed: { type: 'string', default: String(Date.now() % 1_000_000) },
      world: { type: 'string', default: 'healthy:canaries' },
      stretch: { type: 'string', default: String(businessOf()) },
    },
  });
  const minutes = Number(values.minutes);
  const seed = Number(values.seed);
  const stretch = Number(values.stretch);
  if (!(stretch >= 1)) throw new Error(`--stretch ${values.stretch}\n${USAGE}`);
  if (!(minutes > 0)) throw new Error(`--minutes ${values.minutes}\n${USAGE}`);
  if (!Number.isInteger(seed)) {
    throw new Error(`--seed ${values.seed}\n${USAGE}`);
  }
  return { ms: minutes * 60_000, seed, world: values.world, stretch };
}
