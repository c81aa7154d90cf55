import { FieldProblem, invalidListOptions } from './status';

interface RawOptions {
  readonly watch: boolean;
  readonly match: string;
  readonly version: string;
  readonly token: string;
  readonly sendInitialEvents: boolean | undefined;
}

/** A 422 where options contradict each other, in the words of upstream. */
export function validateListOptions(
  options: RawOptions,
  watchListEnabled: boolean,
): void {
  const problems = options.watch
    ? watchProblems(options, watchListEnabled)
    : listProblems(options);
  if (problems.length > 0) throw invalidListOptions(problems);
}

function listProblems(options: RawOptions): readonly FieldProblem[] {
  const { match, version, token } = options;
  const problems: FieldProblem[] = [];
  if (match !== '') {
    if (version === '') {
      problems.push(
        matchForbidden('is forbidden unless resourceVersion is provided'),
      );
    }
    if (token !== '') {
      problems.push(matchForbidden('is forbidden when continue is provided'));
    }
    if (match !== 'Exact' && match !== 'NotOlderThan') {
      problems.push(matchUnsupported(match, '"Exact", "NotOlderThan", ""'));
    }
    if (match === 'Exact' && version === '0') {
      problems.push(
        matchForbidden('"exact" is forbidden for resourceVersion "0"'),
      );
    }
  }
  if (options.sendInitialEvents !== undefined) {
    problems.push(initialForbidden('sendInitialEvents is forbidden for list'));
  }
  return problems;
}

function watchProblems(
  options: RawOptions,
  watchListEnabled: boolean,
): readonly FieldProblem[] {
  const { match, token, sendInitialEvents } = options;
  const problems: FieldProblem[] = [];
  if (sendInitialEvents !== undefined) {
    if (match !== 'NotOlderThan') {
      problems.push({
        field: 'resourceVersionMatch',
        reason: 'FieldValueForbidden',
        message:
          'Forbidden: sendInitialEvents requires setting resourceVersionMatch to NotOlderThan',
      });
    }
    if (!watchListEnabled) {
      problems.push(
        initialForbidden(
          'sendInitialEvents is forbidden for watch unless the WatchList feature gate is enabled',
        ),
      );
    }
  }
  if (match === '') return problems;
  if (sendInitialEvents === undefined) {
    problems.push(
      matchForbidden(
        'is forbidden for watch unless sendInitialEvents is provided',
      ),
    );
  }
  if (match !== 'NotOlderThan') {
    problems.push(matchUnsupported(match, '"NotOlderThan"'));
  }
  if (token !== '') {
    problems.push(matchForbidden('is forbidden when continue is provided'));
  }
  return problems;
}

function matchForbidden(rule: string): FieldProblem {
  return {
    field: 'resourceVersionMatch',
    reason: 'FieldValueForbidden',
    message: `Forbidden: resourceVersionMatch ${rule}`,
  };
}

function matchUnsupported(value: string, supported: string): FieldProblem {
  return {
    field: 'resourceVersionMatch',
    reason: 'FieldValueNotSupported',
    message: `Unsupported value: "${value}": supported values: ${supported}`,
  };
}

function initialForbidden(rule: string): FieldProblem {
  return {
    field: 'sendInitialEvents',
    reason: 'FieldValueForbidden',
    message: `Forbidden: ${rule}`,
  };
}
