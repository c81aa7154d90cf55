import { InputError } from '@backstage/errors';

/** A configuration that cannot be used. Each wrong key has a line of its own: what is expected and the remedy, never the value. */
export class WrongConfiguration extends InputError {
  readonly problems: readonly string[];

  constructor(problems: readonly string[]) {
    super(`Invalid configuration:\n${problems.join('\n')}`);
    this.problems = problems;
  }
}

/** The lines that an error stands for; none where there is no error. */
export function problemsIn(read: () => unknown): readonly string[] {
  try {
    read();
    return [];
  } catch (error) {
    if (error instanceof WrongConfiguration) return error.problems;
    throw error;
  }
}
