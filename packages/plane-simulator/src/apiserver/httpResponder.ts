import { ServerResponse } from 'node:http';
import { Responder } from './exchange';

/** The answering end of a real HTTP request. */
export class HttpResponder implements Responder {
  readonly #response: ServerResponse;
  readonly #wallNow: () => number;
  readonly #reset: () => void;

  /** @param reset - resets the connection; only the server has its socket. */
  constructor(
    response: ServerResponse,
    wallNow: () => number,
    reset: () => void,
  ) {
    this.#response = response;
    this.#wallNow = wallNow;
    this.#reset = reset;
    response.sendDate = false;
    response.on('error', () => response.destroy());
  }

  head(status: number, headers: Readonly<Record<string, string>>): void {
    const { date = new Date(this.#wallNow()).toUTCString(), ...rest } = headers;
    this.#response.writeHead(status, { ...(date && { date }), ...rest });
    this.#response.flushHeaders();
  }

  write(chunk: Buffer): void {
    if (chunk.length > 0) this.#response.write(chunk);
  }

  end(): void {
    this.#response.end();
  }

  destroy(how: 'fin' | 'rst'): void {
    // What was written goes out first: Node holds it back until the next tick.
    const { socket } = this.#response;
    if (how === 'fin') socket?.destroySoon();
    else socket?.write('', () => this.#reset());
  }

  onClose(callback: () => void): void {
    this.#response.once('close', callback);
  }
}
