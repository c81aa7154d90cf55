import { Agent, request } from 'node:https';
import { parseFields, type Fields } from './json';

/** How a cluster is reached. */
export interface Endpoint {
  readonly url: string;
  readonly ca: string;
  readonly token?: string;
  /** A client's certificate, in place of a token. */
  readonly cert?: string;
  readonly key?: string;
}

export interface KubeAnswer {
  readonly code: number;
  readonly text: string;
}

export type Send = (
  method: string,
  path: string,
  body?: Fields,
  contentType?: string,
) => Promise<KubeAnswer>;

/** Speaks to one cluster as one identity. */
export function sender({ url, ca, token, cert, key }: Endpoint): Send {
  const agent = new Agent({ ca, cert, key, keepAlive: true });
  return (method, path, body, contentType = 'application/json') =>
    new Promise((answered, failed) => {
      const outgoing = request(
        url + path,
        {
          agent,
          method,
          timeout: 20_000,
          headers: {
            ...(token && { authorization: `Bearer ${token}` }),
            ...(body && { 'content-type': contentType }),
          },
        },
        async response => {
          try {
            const chunks: Buffer[] = [];
            for await (const chunk of response) chunks.push(chunk);
            const text = Buffer.concat(chunks).toString('utf8');
            answered({ code: response.statusCode ?? 0, text });
          } catch (error) {
            failed(error);
          }
        },
      );
      outgoing.on('timeout', () =>
        outgoing.destroy(new Error(`${method} ${path}: no answer`)),
      );
      outgoing.on('error', failed);
      outgoing.end(body && JSON.stringify(body));
    });
}

/** The body of a success. */
export function bodyOf({ code, text }: KubeAnswer, what: string): Fields {
  if (code < 200 || code > 299) {
    throw new Error(`${what}: ${code} ${text.slice(0, 600)}`);
  }
  return parseFields(text);
}
