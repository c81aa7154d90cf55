/**
 * Which requests a fault is for; what is absent matches everything.
 *
 * @public
 */
export interface FaultMatch {
  readonly method?: string;
  /** Tested against path and query together. */
  readonly path?: RegExp;
  readonly verb?: string;
  readonly group?: string;
  readonly resource?: string;
  readonly namespace?: string;
  readonly user?: string;
}

/** @public */
export interface FaultSubject {
  readonly method: string;
  readonly url: string;
  readonly verb: string;
  readonly group?: string;
  readonly resource?: string;
  readonly namespace?: string;
  readonly user?: string;
}

export function matches(match: FaultMatch, subject: FaultSubject): boolean {
  const { path, ...exact } = match;
  // A global or sticky expression would remember where it last matched.
  const pathMatches = !path || subject.url.search(path) >= 0;
  return (
    pathMatches &&
    same(exact.method, subject.method) &&
    same(exact.verb, subject.verb) &&
    same(exact.group, subject.group) &&
    same(exact.resource, subject.resource) &&
    same(exact.namespace, subject.namespace) &&
    same(exact.user, subject.user)
  );
}

function same(wanted: string | undefined, actual: string | undefined) {
  return wanted === undefined || wanted === actual;
}
