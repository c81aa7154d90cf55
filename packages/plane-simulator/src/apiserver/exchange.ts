import { IncomingHttpHeaders } from 'node:http';

/** @public */
export interface ServerRequest {
  readonly method: string;
  /** The path as asked, percent-encoded, without the query. */
  readonly path: string;
  readonly query: URLSearchParams;
  readonly headers: IncomingHttpHeaders;
  /** The authenticated user; absent when the credentials are not valid. */
  readonly user: string | undefined;
}

/**
 * The answering end of one request. Faults decorate it, so the server behind
 * need not know of them.
 *
 * @public
 */
export interface Responder {
  head(status: number, headers: Readonly<Record<string, string>>): void;
  write(chunk: Buffer): void;
  /** Completes the body properly. */
  end(): void;
  /** Closes the connection: with a FIN, or with an RST. */
  destroy(how: 'fin' | 'rst'): void;
  /** Calls back once when the other side is gone or the body complete. */
  onClose(callback: () => void): void;
}

/** @public */
export type Handler = (request: ServerRequest, responder: Responder) => void;

/** What a route answers. */
export type Reply =
  | {
      readonly kind: 'json';
      readonly code: number;
      readonly body: unknown;
      readonly headers?: Readonly<Record<string, string>>;
    }
  | { readonly kind: 'text'; readonly code: number; readonly text: string }
  | {
      readonly kind: 'stream';
      readonly start: (responder: Responder) => void;
    };

export const pageNotFound: Reply = {
  kind: 'text',
  code: 404,
  text: '404 page not found\n',
};
