import type { ChildProcess } from 'node:child_process';

/** What a program has to end by itself after SIGTERM. The machine's time: it is about a process of the machine. */
const GRACE_MS = 1_000;

const running = new Set<ChildProcess>();

function send({ pid }: ChildProcess, signal: NodeJS.Signals): void {
  if (pid === undefined) return;
  try {
    process.kill(-pid, signal);
  } catch {
    // All of them are gone.
  }
}

function endAll(): void {
  for (const child of running) send(child, 'SIGKILL');
}

/** A child that leads a process group of its own, from now on never left behind when this process ends. */
export function adopt(child: ChildProcess): void {
  if (running.size === 0) process.on('exit', endAll);
  running.add(child);
}

/** Ends at once whatever is left of its group. */
export function endGroup(child: ChildProcess): void {
  send(child, 'SIGKILL');
  running.delete(child);
  if (running.size === 0) process.off('exit', endAll);
}

/** Asks its group to end, and makes it end a moment later; `ended` takes that back. */
export function askToEnd(child: ChildProcess): { readonly ended: () => void } {
  send(child, 'SIGTERM');
  const timer = setTimeout(() => send(child, 'SIGKILL'), GRACE_MS);
  return { ended: () => clearTimeout(timer) };
}
