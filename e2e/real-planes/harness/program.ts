import { spawn, type ChildProcess } from 'node:child_process';
import { openSync } from 'node:fs';
import { createInterface } from 'node:readline';

/** A program of the rig, which ends when its stdin does. */
export interface Program {
  /** The first line of its stdout. */
  readonly line: Promise<string>;
  /** Settles when it has ended, however that came. */
  readonly ended: Promise<void>;
  end(): Promise<void>;
}

export interface ProgramOptions {
  readonly args: readonly string[];
  /** Where its stderr goes. */
  readonly log: string;
  readonly env?: Readonly<Record<string, string>>;
}

function firstLine(child: ChildProcess, command: string): Promise<string> {
  return new Promise((found, failed) => {
    child.on('error', failed);
    child.on('exit', code =>
      failed(new Error(`${command} ended with ${code} before it served`)),
    );
    if (child.stdout) {
      createInterface({ input: child.stdout }).once('line', found);
    }
  });
}

/** Starts a program that lives no longer than this process. */
export function startProgram(
  command: string,
  { args, log, env = {} }: ProgramOptions,
): Program {
  const child = spawn(command, args, {
    stdio: ['pipe', 'pipe', openSync(log, 'a')],
    env: { ...process.env, REAL_PLANES_STOP_WITH_STDIN: '1', ...env },
  });
  const ended = new Promise<void>(done => {
    child.on('exit', () => done());
    child.on('error', () => done());
  });
  const line = firstLine(child, command);
  // Some programs print nothing, and then nobody asks for it.
  line.catch(() => undefined);
  return {
    line,
    ended,
    async end() {
      child.kill('SIGTERM');
      await ended;
    },
  };
}
