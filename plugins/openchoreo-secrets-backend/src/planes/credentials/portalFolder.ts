import { existsSync, readFileSync } from 'node:fs';
import { dirname, isAbsolute, join } from 'node:path';

function isRoot(folder: string): boolean {
  const file = join(folder, 'package.json');
  if (!existsSync(file)) return false;
  try {
    return JSON.parse(readFileSync(file, 'utf8')).workspaces !== undefined;
  } catch {
    return false;
  }
}

/** The folder of the portal: that of its workspaces, from wherever in it the back end is started; else where it is started. */
export function portalFolder(from: string = process.cwd()): string {
  for (let folder = from; ; folder = dirname(folder)) {
    if (isRoot(folder)) return folder;
    if (dirname(folder) === folder) return from;
  }
}

/** Where a file is; a path that is relative counts from the folder of the portal. */
export function inPortal(path: string): string {
  return isAbsolute(path) ? path : join(portalFolder(), path);
}
