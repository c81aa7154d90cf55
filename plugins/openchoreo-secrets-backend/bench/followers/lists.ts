import { parseExternalSecret } from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import { Agent } from 'undici';
import { readBounded } from '../../src/http/readBounded';
import { CutPage } from '../../src/kube/cutPage';
import { inTurns } from '../../src/kube/inTurns';
import { readLines } from '../../src/kube/lines';
import { readListPage } from '../../src/kube/listPage';
import { myTurn } from '../../src/kube/turns';
import { readWatchEvent } from '../../src/kube/watchEvent';
import { contextsOf, type Context } from './contexts';
import { bodyOf } from './floor';
import type { Follower, StartFollower } from './follower';

/*
 * The ExternalSecrets of each cluster listed once, page by page or as a stream
 * by the watch that begins with all there is; both read and kept in the same
 * way.
 */

const PATH = '/apis/external-secrets.io/v1/externalsecrets';
const STREAM = {
  watch: 'true',
  sendInitialEvents: 'true',
  resourceVersionMatch: 'NotOlderThan',
  allowWatchBookmarks: 'true',
};
const PAGE_SIZE = '400';
const MAX_BYTES = 8 * 1024 * 1024;

/** What is listed, and where to. */
interface Listed {
  readonly context: Context;
  readonly dispatcher: Agent;
  readonly objects: unknown[];
  readonly onBytes: (bytes: number) => undefined;
}

type ListOne = (listed: Listed) => Promise<void>;

function turnsOf(of: 'list' | 'watch') {
  const cluster = {};
  const http = { turn: () => myTurn(cluster), worked: async () => {} };
  return { http, of, signal: new AbortController().signal };
}

const pathWith = (query: Readonly<Record<string, string>>) =>
  `${PATH}?${new URLSearchParams(query)}`;

const paged: ListOne = async ({ context, dispatcher, objects, onBytes }) => {
  const turns = turnsOf('list');
  let token: string | undefined = '';
  do {
    const query = { limit: PAGE_SIZE, ...(token && { continue: token }) };
    const body = await bodyOf(context, pathWith(query), dispatcher);
    if (!body) return;
    const page = new CutPage(await readBounded(body, MAX_BYTES, onBytes));
    await inTurns(turns, page.find(), () => {});
    token = readListPage(page.envelope()).continueToken;
    await inTurns(turns, page.objects(), object =>
      objects.push(parseExternalSecret(object)),
    );
  } while (token);
};

const streamed: ListOne = async ({ context, dispatcher, objects, onBytes }) => {
  const turns = turnsOf('watch');
  const body = await bodyOf(context, pathWith(STREAM), dispatcher);
  if (!body) return;
  const take = (line: Buffer) => {
    const event = readWatchEvent(line);
    if (event.type === 'upsert') {
      objects.push(parseExternalSecret(event.object));
    }
    // It ends what there is, and is the first of its kind.
    if (event.type === 'bookmark') body.destroy();
  };
  for await (const { bytes, lines } of readLines(body, () => {})) {
    onBytes(bytes);
    await inTurns(turns, lines, take);
    if (body.destroyed) return;
  }
};

/** Follows nothing: it lists once. */
function listing(list: ListOne): StartFollower {
  return async (configPath: string): Promise<Follower> => {
    const contexts = await contextsOf(configPath);
    const dispatcher = new Agent({ bodyTimeout: 0, pipelining: 1 });
    const objects: unknown[] = [];
    let heard = 0;
    const onBytes = (bytes: number) => {
      heard += bytes;
      return undefined;
    };
    const lists = contexts.map(context =>
      list({ context, dispatcher, objects, onBytes }),
    );
    return {
      listed: Promise.all(lists).then(() => undefined),
      heard: () => heard,
      events: () => objects.length,
      release: () => 0,
      stop: () => dispatcher.destroy(),
    };
  };
}

export const startPaged = listing(paged);
export const startStreamed = listing(streamed);
