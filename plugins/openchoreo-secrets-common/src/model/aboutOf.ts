import type { TextAbout } from './texts/reading';

/** The fields of a spec that hold names: of objects, and of what is in them. */
const NAMES: ReadonlySet<string> = new Set([
  'name',
  'names',
  'namespace',
  'secretKey',
  'property',
  'keys',
  'sourceSecret',
  'externalSecretName',
  'secretName',
]);

/** The fields that hold remote keys. */
const KEYS: ReadonlySet<string> = new Set(['remoteKey']);

/** What others wrote into an object, and what it says of itself. */
const NO_NAMES: ReadonlySet<string> = new Set([
  'ready',
  'labels',
  'allLabels',
  'annotations',
  'failedNamespaces',
]);

/** The texts that stand in such fields, however deep. */
export function* textsOf(
  value: unknown,
  fields: ReadonlySet<string>,
  wanted = false,
): Iterable<string> {
  if (typeof value === 'string') {
    if (wanted && value !== '') yield value;
  } else if (Array.isArray(value)) {
    for (const each of value) yield* textsOf(each, fields, wanted);
  } else if (typeof value === 'object' && value !== null) {
    for (const [field, each] of Object.entries(value)) {
      if (!NO_NAMES.has(field)) yield* textsOf(each, fields, fields.has(field));
    }
  }
}

const TRIED: Readonly<Record<string, TextAbout['tried']>> = {
  PushSecret: 'push',
  SecretStore: 'check',
  ClusterSecretStore: 'check',
};

/**
 * What is known of an object that a text is about: what was tried, and the
 * names that it, as it is kept, and others with it have and refer to. They say
 * nothing of an error, and are no secrets.
 * @alpha
 */
export function aboutOf(kind: string, ...objects: readonly object[]) {
  return {
    tried: TRIED[kind] ?? 'deliver',
    keys: [...new Set(textsOf(objects, KEYS))],
    names: [...new Set(textsOf(objects, NAMES))],
  } satisfies TextAbout;
}
