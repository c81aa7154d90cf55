import { fork } from 'node:child_process';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { mockCredentials } from '@backstage/backend-test-utils';
import { endsWithThis } from './ends';
import type { PortalUse } from './portal';
import { nextTold } from './told';
import type { WorldProcess } from './worldProcess';

/** A portal in a process of its own. */
export interface PortalProcess {
  ask(path: string, question?: Question): Promise<Answer>;
  /** Where its signals are listened to. */
  readonly signalsUrl: string;
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

const READINESS = '/openchoreo-secrets/readiness';

/** Starts a portal over a world; resolves when it has seen everything once. */
export async function startPortal(world: WorldProcess): Promise<PortalProcess> {
  const args = [world.appConfigPath, world.entitiesPath];
  // The test backend runs nowhere else.
  const env = { ...process.env, NODE_ENV: 'test' };
  const stdio = ['ignore', 'ignore', 'inherit', 'ipc'] as const;
  const child = fork(join(__dirname, 'portal.ts'), args, {
    env,
    stdio: [...stdio],
  });
  const stop = endsWithThis(child);
  const { url } = await nextTold<{ url: string }>(child);
  const ask = async (
    path: string,
    { etag, reader = 'user:default/mock', headers, body }: Question = {},
  ): Promise<Answer> => {
    const at = performance.now();
    const answer = await fetch(`${url}${path}`, {
      method: body ? 'POST' : 'GET',
      headers: {
        authorization: mockCredentials.user.header(reader),
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
  const isReady = async () =>
    (await (await fetch(`${url}${READINESS}`)).json()).ready === true;
  while (!(await isReady())) await pause(200);
  return {
    ask,
    signalsUrl: `${url.replace(/^http/, 'ws')}/signals`,
    use: async () => {
      const told = nextTold<PortalUse>(child);
      child.send('use');
      return told;
    },
    stop,
  };
}
