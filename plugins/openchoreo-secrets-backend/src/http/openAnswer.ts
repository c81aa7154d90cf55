import type { Readable } from 'node:stream';
import { request, type Dispatcher } from 'undici';
import { RefusedAnswer } from './refusedAnswer';
import { unpacked } from './unpacked';

/** What is asked, of whom. */
export interface HttpQuestion {
  readonly url: string;
  readonly method: 'GET' | 'POST';
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
  /** The connections that it goes by; the process's own, when absent. */
  readonly dispatcher?: Dispatcher;
}

/** An answer whose body is still to be read. */
export interface OpenAnswer {
  readonly status: number;
  readonly header: (name: string) => string | undefined;
  readonly body: Readable;
}

/** Of an answer that leads elsewhere: whoever it leads to gets no token. */
function isRedirect(status: number): boolean {
  return status >= 300 && status < 400 && status !== 304;
}

function refusalOf(status: number, type: string): RefusedAnswer | undefined {
  if (isRedirect(status)) {
    return new RefusedAnswer(
      'redirect',
      `the answer is a redirect (${status}), and none is followed`,
      status,
    );
  }
  return status === 200 && /^text\/html\b/i.test(type)
    ? new RefusedAnswer(
        'page',
        'the answer is a web page: a proxy or a login stands in between',
        status,
      )
    : undefined;
}

/**
 * Asks, and opens the answer to be read as it comes. Nothing is asked for in
 * packed form unless the caller does, and what comes so is unpacked as it is
 * read. It is the caller who bounds how long and how much.
 */
export async function openAnswer(
  { url, dispatcher, ...question }: HttpQuestion,
  signal: AbortSignal,
): Promise<OpenAnswer> {
  const { statusCode, headers, body } = await request(url, {
    ...question,
    headers: { 'accept-encoding': 'identity', ...question.headers },
    dispatcher,
    signal,
  });
  // A body that is cut or dropped reports it on the stream as well.
  body.on('error', () => {});
  const header = (name: string) => {
    const value = headers[name];
    return Array.isArray(value) ? value[0] : value;
  };
  try {
    const refusal = refusalOf(statusCode, header('content-type') ?? '');
    if (refusal) throw refusal;
    const plain = unpacked(body, header('content-encoding'));
    plain.on('error', () => {});
    return { status: statusCode, header, body: plain };
  } catch (error) {
    body.destroy();
    throw error;
  }
}
