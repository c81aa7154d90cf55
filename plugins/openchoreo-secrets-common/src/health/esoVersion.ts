/** Whether a version of ESO is older than `major.minor`; undefined when it cannot be told. */
export function isOlderThan(
  version: string | undefined,
  major: number,
  minor: number,
): boolean | undefined {
  const parts = /^v?(\d+)\.(\d+)(?:\.|-|$)/.exec(version ?? '');
  if (!parts) return undefined;
  const [actualMajor, actualMinor] = [Number(parts[1]), Number(parts[2])];
  return actualMajor < major || (actualMajor === major && actualMinor < minor);
}
