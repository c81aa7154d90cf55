import { fork } from 'node:child_process';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { WebSocket } from 'undici';
import { endsWithThis } from './ends';
import type { PortalUse } from './portal/use';
import { ENGINEER, ReaderTokens } from './readerTokens';
import { nextTold } from './told';
import type { WorldProcess } from './worldProcess';

/** A portal in a process of its own. */
export interface PortalProcess {
  ask(path: string, question?: Question): Promise<Answer>;
  /** A socket on which its signals are listened to, of a reader. */
  listen(reader: string): WebSocket;
  /** What it cost since the start, and how its event loop was since that was last asked. */
  use(): Promise<PortalUse>;
  stop(): Promise<void>;
}

export interface Question {
  /** What is known already. */
  readonly etag?: string;
  /** Who asks; a platform engineer where nobody is named. */
  readonly reader?: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** What is posted. */
  readonly body?: object;
}

/** What came. */
export interface Answer {
  readonly status: number;
  readonly etag: string;
  readonly headers: Headers;
  readonly text: string;
  readonly bytes: number;
  readonly ms: number;
}

/** The product has seen everything once; the catalog has taken in everything. */
const READINESS = ['/openchoreo-secrets/readiness', '/taken-in'];

const SEES_ALL_MS = 60_000;

type Ask = PortalProcess['ask'];

/** A plane that failed once counts as looked at: who has not read it is fast. */
async function seesAll(ask: Ask): Promise<void> {
  const until = performance.now() + SEES_ALL_MS;
  for (;;) {
    const { text } = await ask('/openchoreo-secrets/v1/planes');
    const { planes } = JSON.parse(text) as {
      planes: readonly { id: string; state: string }[];
    };
    const away = planes.filter(({ state }) => state !== 'live');
    if (planes.length > 0 && away.length === 0) return;
    if (performance.now() > until) {
      const names = away.map(({ id, state }) => `${id} (${state})`);
      throw new Error(`not all is seen: ${names.join(', ') || text}`);
    }
    await pause(200);
  }
}

/** Starts a portal over a world; resolves when it has seen everything once. */
export async function startPortal(world: WorldProcess): Promise<PortalProcess> {
  const tokens = new ReaderTokens();
  const key = JSON.stringify(tokens.publicKey());
  const args = [world.appConfigPath, world.entitiesPath, key];
  const child = fork(join(__dirname, 'portal', 'main.ts'), args, {
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  const stop = endsWithThis(child);
  const { url } = await nextTold<{ url: string }>(child);
  const ask = async (
    path: string,
    { etag, reader = ENGINEER, headers, body }: Question = {},
  ): Promise<Answer> => {
    const at = performance.now();
    const answer = await fetch(`${url}${path}`, {
      method: body ? 'POST' : 'GET',
      headers: {
        authorization: `Bearer ${tokens.of(reader)}`,
        ...headers,
        ...(etag && { 'if-none-match': etag }),
        ...(body && { 'content-type': 'application/json' }),
      },
      body: body && JSON.stringify(body),
    });
    const text = await answer.text();
    return {
      status: answer.status,
      etag: answer.headers.get('etag') ?? '',
      headers: answer.headers,
      text,
      bytes: Buffer.byteLength(text),
      ms: performance.now() - at,
    };
  };
  const isReady = async (path: string) =>
    (await (await fetch(`${url}${path}`)).json()).ready === true;
  for (const path of READINESS) {
    while (!(await isReady(path))) await pause(200);
  }
  await seesAll(ask);
  return {
    ask,
    listen: reader =>
      new WebSocket(`${url.replace(/^http/, 'ws')}/signals`, tokens.of(reader)),
    use: async () => {
      const told = nextTold<PortalUse>(child);
      child.send('use');
      return told;
    },
    stop,
  };
}
