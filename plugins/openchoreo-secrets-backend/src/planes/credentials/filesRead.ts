import { stat } from 'node:fs/promises';
import { readText } from './readText';

/** What tells one state of a file from another; behind a symlink, that of the file it leads to now. */
async function stateOf(path: string): Promise<string> {
  try {
    const { dev, ino, mtimeMs, size } = await stat(path);
    return `${dev} ${ino} ${mtimeMs} ${size}`;
  } catch {
    return 'none';
  }
}

/** Reads files, and knows afterwards whether one of them changed. */
export class FilesRead {
  private readonly states = new Map<string, string>();

  async read(path: string): Promise<string> {
    // Before it is read: what is written meanwhile counts as a change.
    this.states.set(path, await stateOf(path));
    return readText(path);
  }

  async changed(): Promise<boolean> {
    const now = await Promise.all(
      [...this.states].map(
        async ([path, state]) => (await stateOf(path)) !== state,
      ),
    );
    return now.includes(true);
  }
}
