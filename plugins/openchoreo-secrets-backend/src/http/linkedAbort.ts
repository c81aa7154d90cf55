/** An abort controller that also aborts with its parent. */
interface LinkedAbort {
  readonly signal: AbortSignal;
  abort(reason?: unknown): void;
  /** Lets go of the parent. `AbortSignal.any` keeps long-lived parents growing on Node 20. */
  release(): void;
}

/** Makes a signal that follows `parent`, if there is one, and can be aborted on its own. */
export function linkAbort(parent?: AbortSignal): LinkedAbort {
  const own = new AbortController();
  const follow = () => own.abort(parent?.reason);
  if (parent?.aborted) follow();
  else parent?.addEventListener('abort', follow, { once: true });
  return {
    signal: own.signal,
    abort: reason => own.abort(reason),
    release: () => parent?.removeEventListener('abort', follow),
  };
}
