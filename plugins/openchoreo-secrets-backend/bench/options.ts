import { parseArgs } from 'node:util';

/** What is measured, and where the figures go. */
export interface BenchOptions {
  readonly parts: readonly string[];
  readonly sizes: readonly number[];
  readonly latencies: readonly number[];
  readonly rounds: number;
  readonly json?: string;
}

const GROWTH = [1, 2, 4];

/** `[PART…] [--size N] [--growth] [--latency MS…] [--rounds N] [--json FILE]` */
export function readOptions(
  args: readonly string[],
  known: readonly string[],
): BenchOptions {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      size: { type: 'string', default: '10000' },
      growth: { type: 'boolean', default: false },
      latency: { type: 'string', multiple: true, default: ['0', '40'] },
      rounds: { type: 'string', default: '3' },
      json: { type: 'string' },
    },
  });
  const stranger = positionals.find(name => !known.includes(name));
  if (stranger) {
    throw new Error(`${stranger} is none of ${known.join(', ')}`);
  }
  const size = Number(values.size);
  return {
    parts: positionals.length > 0 ? positionals : known,
    sizes: (values.growth ? GROWTH : [1]).map(times => times * size),
    latencies: values.latency.map(Number),
    rounds: Number(values.rounds),
    json: values.json,
  };
}
