import { failureOf, failureOfStatus, type KubeFailure } from './failure';
import { jsonObject } from './jsonObject';
import { textOfObject } from './jsonValue';
import { readStatus } from './status';

/** One event of a watch. `resourceVersion` is where to resume after it. */
export type WatchEvent =
  | {
      readonly type: 'upsert' | 'remove';
      /** It is said to be new. */
      readonly added?: boolean;
      readonly object: unknown;
      readonly resourceVersion?: string;
    }
  | { readonly type: 'bookmark'; readonly resourceVersion?: string }
  | { readonly type: 'error'; readonly failure: KubeFailure }
  /** A type of a later API: passed over. */
  | { readonly type: 'other' };

function versionOf(object: unknown): string | undefined {
  const version = jsonObject(jsonObject(object)?.metadata)?.resourceVersion;
  return typeof version === 'string' && version !== '' ? version : undefined;
}

function errorEvent(object: unknown): WatchEvent {
  const status = readStatus(object);
  return {
    type: 'error',
    failure: status
      ? failureOfStatus(status.code ?? 500, status)
      : failureOf('protocol', 'the watch ended with an unknown error'),
  };
}

/** Reads one line of a watch, or throws a `protocol` failure. */
export function readWatchEvent(line: Buffer): WatchEvent {
  let json: unknown;
  try {
    json = JSON.parse(textOfObject(line));
  } catch {
    throw failureOf('protocol', 'a watch event is not JSON');
  }
  const { type, object } = jsonObject(json) ?? {};
  if (typeof type !== 'string') {
    throw failureOf('protocol', 'a watch event has no type');
  }
  const resourceVersion = versionOf(object);
  switch (type) {
    case 'ADDED':
      return { type: 'upsert', added: true, object, resourceVersion };
    case 'MODIFIED':
      return { type: 'upsert', object, resourceVersion };
    case 'DELETED':
      return { type: 'remove', object, resourceVersion };
    case 'BOOKMARK':
      return { type: 'bookmark', resourceVersion };
    case 'ERROR':
      return errorEvent(object);
    default:
      return { type: 'other' };
  }
}
