import { readFile } from 'node:fs/promises';
import { errorCode } from '../../kube/errorCode';

/** Reads a text file; the error names the file and never what it holds. */
export async function readText(path: string): Promise<string> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    throw new Error(
      `cannot read ${path} (${errorCode(error)}): put it there, or correct its path`,
    );
  }
}
