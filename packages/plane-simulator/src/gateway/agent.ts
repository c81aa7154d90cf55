import { request as httpRequest, type IncomingMessage } from 'node:http';
import { request as httpsRequest } from 'node:https';
import type { ServerRequest } from '../apiserver';

/** How an agent reaches the API server of its cluster: as its own service account. @public */
export interface AgentAccess {
  readonly url: string;
  readonly token: string;
  readonly caPem?: string;
}

/** What comes back over the agent's connection, whole: nothing streams. */
export interface AgentAnswer {
  readonly code: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer;
}

/** An agent that cannot ask its cluster says so with an empty body. */
const FAILED: AgentAnswer = { code: 502, headers: {}, body: Buffer.alloc(0) };

const PASSED = ['content-type', 'date', 'retry-after', 'content-encoding'];

/** The caller's own identity never reaches the cluster. */
function headersOf({ headers }: ServerRequest, token: string) {
  const { accept, 'user-agent': agent } = headers;
  return {
    ...(accept && { accept }),
    ...(agent && { 'user-agent': agent }),
    authorization: `Bearer ${token}`,
  };
}

async function wholeOf(answer: IncomingMessage): Promise<AgentAnswer> {
  const chunks: Buffer[] = [];
  for await (const chunk of answer) chunks.push(Buffer.from(chunk));
  const headers = PASSED.flatMap(name => {
    const value = answer.headers[name];
    return typeof value === 'string' ? [[name, value] as const] : [];
  });
  return {
    code: answer.statusCode ?? FAILED.code,
    headers: Object.fromEntries(headers),
    body: Buffer.concat(chunks),
  };
}

/** Asks the cluster as the agent does. It never rejects; once aborted, its answer is of no use. */
export function askAgent(
  { url, token, caPem }: AgentAccess,
  path: string,
  request: ServerRequest,
  signal: AbortSignal,
): Promise<AgentAnswer> {
  const search = request.query.toString();
  const send = url.startsWith('https:') ? httpsRequest : httpRequest;
  return new Promise(resolve => {
    const fail = () => resolve(FAILED);
    const asked = send(`${url}${path}${search && `?${search}`}`, {
      method: request.method,
      headers: headersOf(request, token),
      ca: caPem,
      agent: false,
      signal,
    });
    asked.on('error', fail);
    asked.on('response', answer => wholeOf(answer).then(resolve, fail));
    asked.end();
  });
}
