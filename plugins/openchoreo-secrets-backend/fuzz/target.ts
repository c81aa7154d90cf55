import fc from 'fast-check';

/** From where a run begins. */
interface Start {
  readonly seed: number;
  readonly path?: string;
  readonly runs: number;
}

/** How a run ended. */
interface Outcome {
  readonly runs: number;
  readonly failure?: { readonly path: string; readonly report: string };
}

/** Something that takes what anybody may send. */
export interface Target {
  readonly name: string;
  readonly run: (start: Start) => Outcome;
}

/** A target and the promise it makes; of a hundred runs that are asked for, `share` are made. */
export function targetOf<T>(
  name: string,
  share: number,
  property: fc.IProperty<T>,
): Target {
  return {
    name,
    run: ({ seed, path, runs }) => {
      const numRuns = Math.ceil((runs * share) / 100);
      const details = fc.check(property, { seed, path, numRuns });
      if (!details.failed) return { runs: details.numRuns };
      const failure = {
        path: details.counterexamplePath ?? '',
        report: fc.defaultReportMessage(details) ?? '',
      };
      return { runs: details.numRuns, failure };
    },
  };
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
