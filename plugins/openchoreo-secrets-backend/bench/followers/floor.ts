import { once } from 'node:events';
import type { Readable } from 'node:stream';
import { text as textOf } from 'node:stream/consumers';
import { createGunzip } from 'node:zlib';
import { Agent, request } from 'undici';
import { CONTROL_PLANE_KINDS } from '../../src/kinds/controlPlaneKinds';
import { PLANE_KINDS } from '../../src/kinds/planeKinds';
import type { KindSource } from '../../src/planes/kindSource';
import { eventSourcesOf, sourcesOf } from '../../src/planes/sourcesOf';
import { contextsOf, type Context } from './contexts';
import type { Follower } from './follower';

/*
 * The least that whoever follows the same clusters has to do: the same pages
 * fetched and parsed, the same watches cut into lines and parsed. It keeps
 * nothing.
 */

const OPERATOR = {
  namespace: 'external-secrets',
  deployment: 'external-secrets',
};
const PAGE_SIZE = '500';

/** Where what comes is counted. */
interface Heard {
  bytes: number;
  events: number;
}

/** The paths at which a source may be served. */
function pathsOf({ place }: KindSource<string>): readonly string[] {
  if (place.at === 'path') return [place.path];
  const { group, versions, resources } = place;
  return versions.flatMap(version =>
    resources.map(resource => `/apis/${group}/${version}/${resource}`),
  );
}

/** What is answered at a path, unpacked; nothing where it is not served. */
export async function bodyOf(
  { url, headers }: Context,
  path: string,
  dispatcher: Agent,
): Promise<Readable | undefined> {
  const answer = await request(`${url}${path}`, {
    headers: { ...headers, 'accept-encoding': 'gzip' },
    dispatcher,
  });
  const packed = answer.headers['content-encoding'] === 'gzip';
  if (answer.statusCode === 200) {
    return packed ? answer.body.pipe(createGunzip()) : answer.body;
  }
  await answer.body.dump();
  return undefined;
}

async function listAt(
  context: Context,
  path: string,
  query: Readonly<Record<string, string>>,
  { dispatcher, heard }: { dispatcher: Agent; heard: Heard },
): Promise<string | undefined> {
  let version: string | undefined;
  let token = '';
  do {
    const params = {
      ...query,
      limit: PAGE_SIZE,
      ...(token && { continue: token }),
    };
    const page = await bodyOf(
      context,
      `${path}?${new URLSearchParams(params)}`,
      dispatcher,
    );
    if (!page) return undefined;
    const text = await textOf(page);
    heard.bytes += text.length;
    const { metadata } = JSON.parse(text);
    version ??= metadata.resourceVersion;
    token = metadata.continue;
  } while (token);
  return version;
}

/** Counts what comes, line by line, until the connection is closed. */
async function watchAt(
  context: Context,
  path: string,
  query: Readonly<Record<string, string>>,
  { dispatcher, heard }: { dispatcher: Agent; heard: Heard },
): Promise<void> {
  const params = new URLSearchParams({
    ...query,
    watch: 'true',
    allowWatchBookmarks: 'true',
  });
  const lines = await bodyOf(context, `${path}?${params}`, dispatcher);
  let rest = '';
  lines?.on('data', (chunk: Buffer) => {
    heard.bytes += chunk.length;
    const parts = (rest + chunk.toString('utf8')).split('\n');
    rest = parts.pop() ?? '';
    for (const part of parts) {
      const { type, object } = JSON.parse(part);
      if (type !== 'BOOKMARK' && object.kind === 'ExternalSecret')
        heard.events += 1;
    }
  });
  if (lines) await once(lines, 'close').catch(() => {});
}

async function follow(
  context: Context,
  source: KindSource<string>,
  to: { dispatcher: Agent; heard: Heard },
): Promise<void> {
  const { query = {} } = source;
  for (const path of pathsOf(source)) {
    const resourceVersion = await listAt(context, path, query, to);
    if (resourceVersion === undefined) continue;
    void watchAt(context, path, { ...query, resourceVersion }, to).catch(
      () => {},
    );
    return;
  }
}

/** Fetches the same pages as we do, and follows the same watches. */
export async function startFloor(configPath: string): Promise<Follower> {
  const contexts = await contextsOf(configPath);
  const dispatcher = new Agent({ bodyTimeout: 0, pipelining: 1 });
  const heard: Heard = { bytes: 0, events: 0 };
  const ofPlane = [
    ...sourcesOf(PLANE_KINDS, OPERATOR),
    ...eventSourcesOf(PLANE_KINDS),
  ];
  const more = sourcesOf(CONTROL_PLANE_KINDS, OPERATOR);
  const listed = contexts.flatMap(context =>
    [...ofPlane, ...(context.isControlPlane ? more : [])].map(source =>
      follow(context, source, { dispatcher, heard }),
    ),
  );
  return {
    listed: Promise.all(listed).then(() => undefined),
    heard: () => heard.bytes,
    events: () => heard.events,
    release: () => 0,
    stop: () => dispatcher.destroy(),
  };
}
