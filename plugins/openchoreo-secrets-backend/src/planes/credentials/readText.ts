import { readFile, stat } from 'node:fs/promises';
import { isAbsolute } from 'node:path';
import { redact } from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import { systemTimer, within } from '../../http/deadline';
import { NoCredentials } from '../../kube/credentials';
import { errorCode } from '../../kube/errorCode';
import { inPortal } from './portalFolder';

const MAX_BYTES = 4 * 1024 * 1024;

/** A file on a share that went away is waited for no longer. The machine's time: no clock of ours makes a disk answer. */
const DEADLINE_MS = 10_000;

/** A token may stand where its path should. */
function toldPath(path: string): string {
  return isAbsolute(path) ? path : redact(path);
}

/** Waits for a disk, and says by `path` which it is that does not answer. */
export function withinDeadline<T>(
  work: () => Promise<T>,
  path: string,
): Promise<T> {
  return within({ timer: systemTimer, ms: DEADLINE_MS }, work, () => {
    const words = `${toldPath(path)} could not be read within ${DEADLINE_MS / 1000} s: see to the disk that it lies on`;
    throw new NoCredentials(words);
  });
}

async function readRegular(path: string): Promise<string> {
  const found = await stat(path);
  // A pipe or a device would be waited for without end.
  if (!found.isFile() || found.size > MAX_BYTES) {
    throw new NoCredentials(
      `${toldPath(path)} is no file of a credential's size: correct its path`,
    );
  }
  return readFile(path, 'utf8');
}

/** Reads a text file; the error names the file and never what it holds. */
export async function readText(path: string): Promise<string> {
  try {
    return await withinDeadline(() => readRegular(inPortal(path)), path);
  } catch (error) {
    if (error instanceof NoCredentials) throw error;
    throw new NoCredentials(
      `cannot read ${toldPath(path)} (${errorCode(error)}): put it there, or correct its path`,
    );
  }
}
