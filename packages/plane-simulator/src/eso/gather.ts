import { Entry, ExternalSecretSpec } from './externalSecretSpec';
import { EventNote, Surroundings } from './outcome';
import { Fetched, Provider } from './remoteStore';
import { useStore } from './storeUse';

/** What the providers gave: key names with revisions, or the raw error of the first entry that failed. */
export type Gathered =
  | {
      readonly state: 'ok';
      readonly keys: ReadonlyMap<string, string>;
      readonly events: readonly EventNote[];
    }
  | { readonly state: 'failed'; readonly message: string };

const VALID_KEY = /^[-._a-zA-Z0-9]+$/;

/** Asks every store an ExternalSecret refers to, in the order of its entries. */
export function gather(
  spec: ExternalSecretSpec,
  namespace: string,
  around: Surroundings,
  generatorFails: boolean,
): Gathered {
  const keys = new Map<string, string>();
  const events: EventNote[] = [];
  for (const entry of inProviderOrder(spec.entries)) {
    const found =
      generatorFails && entry.via === 'generator'
        ? 'error using generator: unable to generate password: requested length is shorter than its digits and symbols'
        : gatherEntry(entry, namespace, around);
    if (typeof found === 'string') {
      return {
        state: 'failed',
        message: `error processing ${entry.path}, err: ${found}`,
      };
    }
    if (found === undefined) {
      if (spec.deletionPolicy === 'Retain') {
        const message = `error processing ${entry.path}, err: Secret does not exist`;
        return { state: 'failed', message };
      }
      events.push(missing(entry));
      continue;
    }
    for (const [key, revision] of found) keys.set(key, revision);
  }
  const invalid = [...keys.keys()].find(key => !VALID_KEY.test(key));
  if (invalid !== undefined) {
    const message = `invalid secret keys (TIP: use rewrite or conversionStrategy to change keys): key: ${invalid}`;
    return { state: 'failed', message };
  }
  return { state: 'ok', keys, events };
}

/** `dataFrom` is processed before `data`, so that `data` wins. */
function inProviderOrder(entries: readonly Entry[]): readonly Entry[] {
  return [
    ...entries.filter(entry => entry.via !== 'data'),
    ...entries.filter(entry => entry.via === 'data'),
  ];
}

/** Keys of one entry; a text is an error, undefined a secret that does not exist. */
function gatherEntry(
  entry: Entry,
  namespace: string,
  around: Surroundings,
): ReadonlyMap<string, string> | string | undefined {
  if (entry.generator) {
    // Each generation makes a new value.
    return new Map([['password', `generated ${around.now}`]]);
  }
  const use = useStore(entry.store, namespace, around);
  if (use.state === 'failed') return use.message;
  if (entry.via === 'find') return findKeys(entry, use.provider);
  const fetched = use.provider.fetch(entry.remoteKey ?? '', entry.property);
  return keysOf(entry, fetched);
}

function keysOf(
  entry: Entry,
  fetched: Fetched,
): ReadonlyMap<string, string> | string | undefined {
  if (fetched.state === 'failed') return fetched.message;
  if (fetched.state === 'absent') return undefined;
  const key = entry.secretKey ?? `${entry.remoteKey}`.replace(/\//g, '_');
  return new Map([[key, `${entry.remoteKey} ${fetched.revision}`]]);
}

function findKeys(
  entry: Entry,
  provider: Provider,
): ReadonlyMap<string, string> | string {
  const keys = new Map<string, string>();
  for (const key of provider.find(new RegExp(entry.find ?? ''))) {
    const fetched = provider.fetch(key);
    if (fetched.state === 'failed') return fetched.message;
    if (fetched.state === 'found') {
      keys.set(key.replace(/\//g, '_'), `${key} ${fetched.revision}`);
    }
  }
  return keys;
}

function missing(entry: Entry): EventNote {
  // It says dataFrom for either, and names the key for entries of data alone.
  const key = entry.via === 'data' ? ` (key=${entry.remoteKey})` : '';
  return {
    type: 'Normal',
    reason: 'MissingProviderSecret',
    message: `secret does not exist at provider using spec.dataFrom[${entry.index}]${key}`,
  };
}
