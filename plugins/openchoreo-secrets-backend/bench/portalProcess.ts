import { fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { mockCredentials } from '@backstage/backend-test-utils';
import type { PortalUse } from './portal';
import { nextTold } from './told';
import type { WorldProcess } from './worldProcess';

/** A portal in a process of its own. */
export interface PortalProcess {
  ask(path: string, etag?: string): Promise<Answer>;
  use(): Promise<PortalUse>;
  stop(): Promise<void>;
}

/** What came. */
export interface Answer {
  readonly status: number;
  readonly etag: string;
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
  const { url } = await nextTold<{ url: string }>(child);
  const authorization = mockCredentials.user.header('user:default/mock');
  const ask = async (path: string, etag?: string): Promise<Answer> => {
    const at = performance.now();
    const answer = await fetch(`${url}${path}`, {
      headers: { authorization, ...(etag && { 'if-none-match': etag }) },
    });
    const bytes = (await answer.arrayBuffer()).byteLength;
    return {
      status: answer.status,
      etag: answer.headers.get('etag') ?? '',
      bytes,
      ms: performance.now() - at,
    };
  };
  const isReady = async () =>
    (await (await fetch(`${url}${READINESS}`)).json()).ready === true;
  while (!(await isReady())) await pause(200);
  return {
    ask,
    use: async () => {
      const told = nextTold<PortalUse>(child);
      child.send('use');
      return told;
    },
    stop: async () => {
      const ended = once(child, 'exit');
      child.kill('SIGTERM');
      await ended;
    },
  };
}
