import { IncomingHttpHeaders, IncomingMessage, request } from 'node:http';
import { request as secureRequest } from 'node:https';
import { gunzipSync } from 'node:zlib';
import { WatchReader } from './watchReader';
import { WireBody } from './wire';

export interface Answer {
  readonly code: number;
  readonly headers: IncomingHttpHeaders;
  readonly text: string;
  /** The body as sent, before anything was unpacked. */
  readonly raw: Buffer;
}

type Headers = Readonly<Record<string, string>>;

export interface Endpoint {
  readonly baseUrl: string;
  readonly token: string;
  readonly ca?: string;
}

/** Asks one server, and closes what it opened. */
export class WireClient {
  readonly #endpoint: Endpoint;
  readonly #watches: WatchReader[] = [];

  constructor(endpoint: Endpoint) {
    this.#endpoint = endpoint;
  }

  async ask(path: string, headers: Headers = {}): Promise<Answer> {
    const response = await this.#send(path, headers);
    const chunks: Buffer[] = [];
    for await (const chunk of response) chunks.push(chunk);
    const raw = Buffer.concat(chunks);
    const packed = response.headers['content-encoding'] === 'gzip';
    return {
      code: response.statusCode ?? 0,
      headers: response.headers,
      text: (packed ? gunzipSync(raw) : raw).toString('utf8'),
      raw,
    };
  }

  /** The body of a success. */
  async read(path: string, headers?: Headers): Promise<WireBody> {
    const answer = await this.ask(path, headers);
    if (answer.code !== 200) throw new Error(`${path}: ${answer.text}`);
    return parse(answer.text);
  }

  /** The Status of a failure, after checking that it agrees with the code. */
  async refusal(path: string, headers?: Headers): Promise<WireBody> {
    const answer = await this.ask(path, headers);
    const status = parse(answer.text);
    assertStatus(status, answer.code);
    return status;
  }

  async watch(path: string, headers: Headers = {}): Promise<WatchReader> {
    const reader = new WatchReader(await this.#send(path, headers));
    this.#watches.push(reader);
    return reader;
  }

  close(): void {
    for (const watch of this.#watches) watch.close();
  }

  #send(path: string, headers: Headers): Promise<IncomingMessage> {
    const { baseUrl, ca, token } = this.#endpoint;
    const send = baseUrl.startsWith('https:') ? secureRequest : request;
    const options = {
      ca,
      agent: false,
      headers: { authorization: `Bearer ${token}`, ...headers },
    };
    return new Promise((resolve, reject) => {
      const outgoing = send(baseUrl + path, options, resolve);
      outgoing.on('error', reject);
      outgoing.end();
    });
  }
}

function assertStatus(status: WireBody, code: number): void {
  expect(status).toMatchObject({
    kind: 'Status',
    apiVersion: 'v1',
    metadata: {},
    status: 'Failure',
    code,
  });
}

function parse(text: string): WireBody {
  const body: WireBody = JSON.parse(text);
  return body;
}
