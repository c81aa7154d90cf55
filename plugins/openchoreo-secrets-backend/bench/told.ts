import type { ChildProcess } from 'node:child_process';

/*
 * What a measured process tells the one that started it. Its loader of
 * TypeScript tells things of its own on the same way.
 */

interface Told {
  readonly told: object;
}

const isTold = (message: unknown): message is Told =>
  typeof message === 'object' && message !== null && 'told' in message;

/** Tells figures to the process that started this one. */
export function tell(told: object): Promise<void> {
  return new Promise(resolve => {
    process.send?.({ told }, () => resolve());
  });
}

/** What a process tells next; fails where it ends before that. */
export function nextTold<T extends object>(child: ChildProcess): Promise<T> {
  return new Promise((resolve, reject) => {
    const ended = (code: number | null) =>
      reject(new Error(`a measured process ended with ${code}`));
    const heard = (message: unknown) => {
      if (!isTold(message)) return;
      child.off('message', heard);
      child.off('exit', ended);
      resolve(message.told as T);
    };
    child.on('message', heard);
    child.once('exit', ended);
  });
}
