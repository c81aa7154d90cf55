// What an installation must not bring, and what a removal must not leave.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The versions of each package in a lock file. */
export function lockedVersions(folder) {
  const lock = readFileSync(join(folder, 'yarn.lock'), 'utf8');
  const versions = new Map();
  for (const [, name, version] of lock.matchAll(
    /^ {2}resolution: "(@?[^@"]+)@npm:([^"]+)"$/gm,
  )) {
    versions.set(name, [...(versions.get(name) ?? []), version]);
  }
  return versions;
}

/** Packages that stood once, or not yet with that version, and now stand one time more: each as one line. */
export function secondCopies(before, after) {
  return [...after].flatMap(([name, versions]) => {
    const had = before.get(name) ?? [];
    const added = versions.filter(version => !had.includes(version));
    return had.length > 0 && added.length > 0
      ? [`${name}: ${added.join(', ')} beside ${had.join(', ')}`]
      : [];
  });
}
