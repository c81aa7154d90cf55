import { ContinueToken, decodeContinue } from './continueToken';
import { validateListOptions } from './listOptionRules';
import { booleanParameter } from './requestInfo';
import { badRequest } from './status';

/** The query of a list or a watch, decoded and checked for contradictions. */
export interface ListOptions {
  readonly watch: boolean;
  readonly labelSelector: string;
  readonly fieldSelector: string;
  /** As given: absent, and `0`, have meanings of their own. */
  readonly resourceVersion: number | undefined;
  readonly match: 'Exact' | 'NotOlderThan' | undefined;
  readonly limit: number;
  readonly continueFrom: ContinueToken | undefined;
  readonly timeoutSeconds: number | undefined;
  readonly bookmarks: boolean;
  readonly sendInitialEvents: boolean | undefined;
}

export function parseListOptions(
  query: URLSearchParams,
  watchListEnabled: boolean,
): ListOptions {
  const watch = booleanParameter(query, 'watch') ?? false;
  const sendInitialEvents = booleanParameter(query, 'sendInitialEvents');
  const match = query.get('resourceVersionMatch') ?? '';
  const token = query.get('continue') ?? '';
  const version = query.get('resourceVersion') ?? '';
  const limit = integer(query, 'limit') ?? 0;
  const timeoutSeconds = integer(query, 'timeoutSeconds');
  validateListOptions(
    { watch, match, version, token, sendInitialEvents },
    watchListEnabled,
  );
  return {
    watch,
    labelSelector: query.get('labelSelector') ?? '',
    fieldSelector: query.get('fieldSelector') ?? '',
    resourceVersion: revision(version),
    match: match === 'Exact' || match === 'NotOlderThan' ? match : undefined,
    limit: Math.max(0, limit),
    continueFrom: watch ? undefined : continuation(token, version),
    timeoutSeconds,
    bookmarks: booleanParameter(query, 'allowWatchBookmarks') ?? false,
    sendInitialEvents,
  };
}

function continuation(
  token: string,
  version: string,
): ContinueToken | undefined {
  if (token === '') return undefined;
  if (version !== '' && version !== '0') {
    throw badRequest(
      'specifying resource version is not allowed when using continue',
    );
  }
  return decodeContinue(token);
}

function revision(text: string): number | undefined {
  if (text === '') return undefined;
  if (/^\d{1,15}$/.test(text)) return Number(text);
  throw badRequest(
    `invalid resource version: resourceVersion: Invalid value: "${text}": ` +
      `strconv.ParseUint: parsing "${text}": invalid syntax`,
  );
}

function integer(query: URLSearchParams, name: string): number | undefined {
  const text = query.get(name);
  if (text === null || text === '') return undefined;
  if (/^[-+]?\d{1,15}$/.test(text)) return Number(text);
  throw badRequest(`strconv.ParseInt: parsing "${text}": invalid syntax`);
}
