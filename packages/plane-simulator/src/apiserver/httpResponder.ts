import { ServerResponse } from 'node:http';
import { Responder } from './exchange';

/** The answering end of a real HTTP request. */
export class HttpResponder implements Responder {
  readonly #response: ServerResponse;
  readonly #wallNow: () => number;

  constructor(response: ServerResponse, wallNow: () => number) {
    this.#response = response;
    this.#wallNow = wallNow;
    response.sendDate = false;
    response.on('error', () => response.destroy());
  }

  head(status: number, headers: Readonly<Record<string, string>>): void {
    const date = new Date(this.#wallNow()).toUTCString();
    this.#response.writeHead(status, { date, ...headers });
    this.#response.flushHeaders();
  }

  write(chunk: Buffer): void {
    if (chunk.length > 0) this.#response.write(chunk);
  }

  end(): void {
    this.#response.end();
  }

  destroy(how: 'fin' | 'rst'): void {
    const { socket } = this.#response;
    if (how === 'rst') socket?.resetAndDestroy();
    else socket?.destroy();
  }

  onClose(callback: () => void): void {
    this.#response.once('close', callback);
  }
}
