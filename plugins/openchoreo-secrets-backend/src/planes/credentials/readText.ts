import { readFile } from 'node:fs/promises';

/** Reads a text file; the error names the file and never what it holds. */
export async function readText(path: string): Promise<string> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : '';
    throw new Error(`cannot read ${path} (${code})`);
  }
}
