/** The earliest of times that are known; not known is also 0. */
export function earliest(
  times: Iterable<number | undefined>,
): number | undefined {
  let first: number | undefined;
  for (const time of times) {
    if (time && (first === undefined || time < first)) first = time;
  }
  return first;
}
