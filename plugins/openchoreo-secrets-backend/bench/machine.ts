import { cpus, loadavg, totalmem } from 'node:os';

/** What the figures were measured on, and how busy it was. */
export function machine(): string {
  const [{ model }, ...more] = cpus();
  const gigabytes = Math.round(totalmem() / 2 ** 30);
  const load = loadavg()[0].toFixed(1);
  return `Node ${process.versions.node}, ${more.length + 1} cores of ${model}, ${gigabytes} GB, load ${load}`;
}
