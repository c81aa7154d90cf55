/**
 * One request as a server was asked it, whatever came of it.
 *
 * @public
 */
export interface RecordedRequest {
  readonly method: string;
  readonly path: string;
  /** Without the question mark. */
  readonly query: string;
  readonly user: string | undefined;
  readonly at: number;
}

// A simulator may run for days; no test asks this much.
const kept = 100_000;

/** Keeps every request; tests assert on what was, and was never, asked. */
export class RequestLog {
  readonly #requests: RecordedRequest[] = [];
  readonly #listeners = new Set<(request: RecordedRequest) => void>();

  get requests(): readonly RecordedRequest[] {
    return this.#requests;
  }

  record(request: RecordedRequest): void {
    this.#requests.push(request);
    if (this.#requests.length > kept) this.#requests.splice(0, kept / 10);
    for (const listener of [...this.#listeners]) listener(request);
  }

  subscribe(listener: (request: RecordedRequest) => void): () => void {
    this.#listeners.add(listener);
    return () => {
      this.#listeners.delete(listener);
    };
  }
}
