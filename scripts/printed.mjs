// Files that follow from the sources: printed anew, then compared with what is there, or written.
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fail, nodeTransform, root } from './process.mjs';

/** What a TypeScript program of the workspace prints. */
export function printed(program) {
  return execFileSync(
    process.execPath,
    ['--require', nodeTransform, join(root, program)],
    { cwd: root, encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 },
  );
}

/** Fails where a file is not as its sources would have it; with `--update` it is written. */
export function hold(name, text, { sources, script }) {
  const file = join(root, name);
  if (process.argv.includes('--update')) {
    writeFileSync(file, text);
  } else if (text !== readFileSync(file, 'utf8')) {
    fail(
      `${name} differs from ${sources}. Run "node scripts/${script}.mjs --update" and commit it.`,
    );
  }
}
