import { IncomingHttpHeaders, IncomingMessage } from 'node:http';
import { WireEvent } from './wire';

/** Reads a watch line by line. */
export class WatchReader {
  readonly code: number;
  readonly headers: IncomingHttpHeaders;
  readonly #response: IncomingMessage;
  readonly #lines: AsyncIterator<string>;

  constructor(response: IncomingMessage) {
    this.code = response.statusCode ?? 0;
    this.headers = response.headers;
    this.#response = response;
    this.#lines = linesOf(response);
  }

  /** The next event; fails when the stream ends instead. */
  async next(): Promise<WireEvent> {
    const { value, done } = await this.#lines.next();
    if (done) throw new Error('the watch ended');
    const event: WireEvent = JSON.parse(value);
    return event;
  }

  async take(count: number): Promise<readonly WireEvent[]> {
    const events: WireEvent[] = [];
    while (events.length < count) events.push(await this.next());
    return events;
  }

  /** Everything up to a proper end of the stream. */
  async rest(): Promise<readonly WireEvent[]> {
    const events: WireEvent[] = [];
    for (;;) {
      const { value, done } = await this.#lines.next();
      if (done) return events;
      const event: WireEvent = JSON.parse(value);
      events.push(event);
    }
  }

  close(): void {
    this.#response.destroy();
  }
}

async function* linesOf(response: IncomingMessage): AsyncGenerator<string> {
  response.setEncoding('utf8');
  let buffered = '';
  for await (const text of response) {
    const lines = (buffered + text).split('\n');
    buffered = lines.pop() ?? '';
    yield* lines;
  }
  if (buffered !== '') throw new Error(`cut in a line: ${buffered}`);
}
