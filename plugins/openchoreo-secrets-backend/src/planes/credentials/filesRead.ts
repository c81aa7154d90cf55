import { stat } from 'node:fs/promises';
import { inPortal } from './portalFolder';
import { readText, withinDeadline } from './readText';

/** What tells one state of a file from another; behind a symlink, that of the file it leads to now. It fails where the disk does not answer. */
async function stateOf(path: string): Promise<string> {
  const found = await withinDeadline(
    () => stat(inPortal(path)).catch(() => undefined),
    path,
  );
  if (!found) return 'none';
  const { dev, ino, mtimeMs, size } = found;
  return `${dev} ${ino} ${mtimeMs} ${size}`;
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
        // On a disk that does not answer, what is known is as good as anything.
        async ([path, state]) =>
          (await stateOf(path).catch(() => state)) !== state,
      ),
    );
    return now.includes(true);
  }
}
