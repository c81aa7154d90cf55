import { parseArgs } from 'node:util';

const USAGE =
  'usage: npm run fuzz -- [--runs N] [--seed S] [--path P] [--only TARGET]';

/** What is asked for. */
export interface FuzzOptions {
  readonly runs: number;
  readonly seed: number;
  /** Of a counterexample that was reported, with its seed. */
  readonly path?: string;
  readonly only?: string;
}

/** Reads the command line; what is wrong with it is an error that names it. */
export function readOptions(argv: readonly string[]): FuzzOptions {
  const { values } = parseArgs({
    args: [...argv],
    options: {
      runs: { type: 'string', default: '2000' },
      seed: { type: 'string', default: String(Date.now() % 1_000_000) },
      path: { type: 'string' },
      only: { type: 'string' },
    },
  });
  const [runs, seed] = [Number(values.runs), Number(values.seed)];
  if (!(Number.isInteger(runs) && runs > 0) || !Number.isInteger(seed)) {
    throw new Error(`--runs ${values.runs} --seed ${values.seed}\n${USAGE}`);
  }
  return { runs, seed, path: values.path, only: values.only };
}
