import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';

/** Ends a process, and waits for that; it also ends with this one, however that comes. */
export function endsWithThis(child: ChildProcess): () => Promise<void> {
  const kill = () => child.kill('SIGTERM');
  process.once('exit', kill);
  return async () => {
    const ended = once(child, 'exit');
    kill();
    await ended;
    process.off('exit', kill);
  };
}
