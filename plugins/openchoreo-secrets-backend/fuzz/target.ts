import type fc from 'fast-check';

/** Something that takes what anybody may send, and the promise it makes. */
export interface Target {
  readonly name: string;
  /** Of a hundred runs that are asked for, so many are made. */
  readonly share: number;
  readonly property: fc.IProperty<unknown> | fc.IRawProperty<unknown>;
}

/** A task may refuse, with an error of this name that says why; anything else is a crash. */
export function refusesOnlyAs(
  names: readonly string[],
  task: () => void,
): void {
  try {
    task();
  } catch (error) {
    const named =
      error instanceof Error &&
      names.includes(error.name) &&
      error.message.length > 0;
    if (!named) throw error;
  }
}
