import { readFile } from 'node:fs/promises';
import { isAbsolute } from 'node:path';
import { redact } from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import { NoCredentials } from '../../kube/credentials';
import { errorCode } from '../../kube/errorCode';
import { inPortal } from './portalFolder';

/** Reads a text file; the error names the file and never what it holds. */
export async function readText(path: string): Promise<string> {
  try {
    return await readFile(inPortal(path), 'utf8');
  } catch (error) {
    // A token may stand where its path should.
    const told = isAbsolute(path) ? path : redact(path);
    throw new NoCredentials(
      `cannot read ${told} (${errorCode(error)}): put it there, or correct its path`,
    );
  }
}
