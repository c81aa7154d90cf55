import { KubeObject } from '../log';
import { parseDuration } from './duration';
import { at, fieldsAt, listAt, textAt } from './fields';
import { StoreRef, storeRefAt } from './storeRef';
import { SyncWindows } from './syncWindows';

const HOUR = 3_600_000;

/** One thing to fetch: a key of `data` or an entry of `dataFrom`. */
export interface Entry {
  /** As it stands in an error: `spec.data[0]`, `spec.dataFrom[1].find`. */
  readonly path: string;
  readonly index: number;
  readonly via: 'data' | 'extract' | 'find' | 'generator';
  readonly secretKey?: string;
  readonly remoteKey?: string;
  readonly property?: string;
  readonly find?: string;
  readonly store?: StoreRef;
  readonly generator?: { readonly kind: string; readonly name: string };
}

/** What the controller reads of an ExternalSecret. */
export interface ExternalSecretSpec {
  readonly policy: 'Periodic' | 'CreatedOnce' | 'OnChange';
  readonly intervalMs: number;
  readonly entries: readonly Entry[];
  readonly target: string;
  readonly creationPolicy: string;
  readonly deletionPolicy: string;
  readonly immutable: boolean;
  readonly windows?: SyncWindows;
}

/** Reads an ExternalSecret's spec; what is malformed reads as absent. */
export function readExternalSecret(object: KubeObject): ExternalSecretSpec {
  const spec = fieldsAt(object, 'spec');
  const store = storeRefAt(spec, 'secretStoreRef');
  return {
    policy: policyOf(textAt(spec, 'refreshPolicy')),
    intervalMs: parseDuration(textAt(spec, 'refreshInterval') ?? '1h') ?? HOUR,
    entries: [
      ...listAt(spec, 'data').map((item, i) => dataEntry(item, i, store)),
      ...listAt(spec, 'dataFrom').map((item, i) => fromEntry(item, i, store)),
    ],
    target: textAt(spec, 'target', 'name') ?? object.metadata.name,
    creationPolicy: textAt(spec, 'target', 'creationPolicy') ?? 'Owner',
    deletionPolicy: textAt(spec, 'target', 'deletionPolicy') ?? 'Retain',
    immutable: at(spec, 'target', 'immutable') === true,
    windows: windowsOf(spec),
  };
}

function policyOf(text: string | undefined): ExternalSecretSpec['policy'] {
  return text === 'CreatedOnce' || text === 'OnChange' ? text : 'Periodic';
}

function dataEntry(
  item: unknown,
  index: number,
  fallback: StoreRef | undefined,
): Entry {
  const remoteKey = textAt(item, 'remoteRef', 'key') ?? '';
  return {
    path: `spec.data[${index}] (key: ${remoteKey})`,
    index,
    via: 'data',
    secretKey: textAt(item, 'secretKey'),
    remoteKey,
    property: textAt(item, 'remoteRef', 'property'),
    store: storeRefAt(item, 'sourceRef', 'storeRef') ?? fallback,
  };
}

function fromEntry(
  item: unknown,
  index: number,
  fallback: StoreRef | undefined,
): Entry {
  const path = `spec.dataFrom[${index}]`;
  const store = storeRefAt(item, 'sourceRef', 'storeRef') ?? fallback;
  const generator = textAt(item, 'sourceRef', 'generatorRef', 'name');
  if (generator) {
    const kind = textAt(item, 'sourceRef', 'generatorRef', 'kind') ?? '';
    return {
      path: `${path}.sourceRef.generatorRef`,
      index,
      via: 'generator',
      generator: { kind, name: generator },
    };
  }
  const extract = textAt(item, 'extract', 'key');
  if (extract) {
    const property = textAt(item, 'extract', 'property');
    return {
      path: `${path}.extract`,
      index,
      via: 'extract',
      remoteKey: extract,
      property,
      store,
    };
  }
  const find = textAt(item, 'find', 'name', 'regexp') ?? '';
  return { path: `${path}.find`, index, via: 'find', find, store };
}

function windowsOf(spec: unknown): SyncWindows | undefined {
  const kind = textAt(spec, 'syncWindows', 'kind');
  if (!kind) return undefined;
  const windows = listAt(spec, 'syncWindows', 'windows').map(item => ({
    schedule: textAt(item, 'schedule') ?? '',
    duration: textAt(item, 'duration') ?? '0',
  }));
  return { kind, windows };
}
