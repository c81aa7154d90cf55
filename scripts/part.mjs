/** Runs one part of a long command, and says how long it took. */
export async function part(name, work) {
  const began = Date.now();
  process.stdout.write(`\n== ${name}\n`);
  const result = await work();
  const minutes = (Date.now() - began) / 60_000;
  process.stdout.write(`== ${name}: ${minutes.toFixed(1)} min\n`);
  return result;
}
