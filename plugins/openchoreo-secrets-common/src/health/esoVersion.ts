import { remembered } from '../model/remembered';

const partsOf = remembered((version): readonly number[] => {
  const parts = /^v?(\d+)\.(\d+)(?:\.|-|$)/.exec(version) ?? [];
  return parts.slice(1).map(Number);
});

/** Whether a version of ESO is older than `major.minor`; undefined when it cannot be told. */
export function isOlderThan(
  version: string | undefined,
  major: number,
  minor: number,
): boolean | undefined {
  const [actualMajor, actualMinor] = partsOf(version ?? '');
  if (actualMajor === undefined) return undefined;
  return actualMajor < major || (actualMajor === major && actualMinor < minor);
}
