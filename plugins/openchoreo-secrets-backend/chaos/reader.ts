import { createHash } from 'node:crypto';
import { mockCredentials } from '@backstage/backend-test-utils';
import { CANARY } from '@internal/plane-simulator';
import { AS_OF_HEADER } from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import { timeless } from './timeless';
import { Violation } from './violation';

/** What proxies let pass without asking anybody. */
const MAX_HEADER = 4_000;

/** So many bodies are compared by their tag. */
const MOST_TAGS = 500;

/** Who reads. */
export interface Who {
  readonly name: string;
  readonly token?: string;
  /** In which time an answer must come. */
  readonly withinMs: number;
  /** Words that stand in no answer to him. */
  readonly never?: readonly string[];
}

interface Known {
  readonly etag: string;
  readonly body: unknown;
}

/** A reader of the portal, as a front end is one: what it has is asked for only if it is another by now. */
export class Reader {
  private readonly known = new Map<string, Known>();
  private readonly bodies = new Map<string, string>();

  constructor(
    private readonly url: string,
    private readonly who: Who,
  ) {}

  /** Asks; `status` is what must come of it, beside that nothing is new. @returns the body that counts now. */
  async ask(path: string, statuses: readonly number[]): Promise<unknown> {
    const known = this.known.get(path);
    const { status, headers, text } = await this.fetched(path, known?.etag);
    const told = `${this.who.name} asks ${path}`;
    const head = JSON.stringify([...headers]);
    if (`${head}${text}`.includes(CANARY)) {
      throw new Violation(`${told}: a canary in the answer`);
    }
    const { never = [] } = this.who;
    const hidden = never.find(word => `${head}${text}`.includes(word));
    if (hidden) throw new Violation(`${told} and is told of ${hidden}`);
    if (head.length > MAX_HEADER) {
      throw new Violation(`${told}: headers of ${head.length} bytes`);
    }
    if (status === 304 && known) {
      this.timesOf(headers, told);
      return known.body;
    }
    if (!statuses.includes(status)) {
      throw new Violation(`${told}: ${status} ${text.slice(0, 300)}`);
    }
    if (status !== 200) return undefined;
    return this.taken(path, headers, text, told);
  }

  private async fetched(path: string, etag: string | undefined) {
    const { name, token, withinMs } = this.who;
    try {
      const answer = await fetch(`${this.url}${path}`, {
        signal: AbortSignal.timeout(withinMs),
        redirect: 'error',
        headers: {
          authorization: mockCredentials.user.header(`user:default/${name}`),
          ...(token && { 'x-openchoreo-token': token }),
          ...(etag && { 'if-none-match': etag }),
        },
      });
      const { status, headers } = answer;
      return { status, headers, text: await answer.text() };
    } catch (error) {
      throw new Violation(`${name} gets no answer to ${path}: ${error}`);
    }
  }

  private timesOf(headers: Headers, told: string): void {
    if (headers.has(AS_OF_HEADER)) return;
    throw new Violation(`${told}: nothing says of when the answer is`);
  }

  private taken(path: string, headers: Headers, text: string, told: string) {
    this.timesOf(headers, told);
    const etag = headers.get('etag');
    if (!etag) throw new Violation(`${told}: an answer without a tag`);
    const isJson = headers.get('content-type')?.includes('json');
    const body: unknown = isJson ? JSON.parse(text) : text;
    const said = timeless(body);
    const hash = createHash('sha256').update(said).digest('base64');
    const before = this.bodies.get(`${path} ${etag}`);
    if (before !== undefined && before !== hash) {
      throw new Violation(`${told}: two answers by the tag ${etag}`);
    }
    if (this.bodies.size > MOST_TAGS) this.bodies.clear();
    this.bodies.set(`${path} ${etag}`, hash);
    this.known.set(path, { etag, body });
    return body;
  }
}
