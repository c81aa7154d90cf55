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

function collect(
  value: unknown,
  fields: ReadonlySet<string>,
  wanted: boolean,
  texts: Set<string>,
): void {
  if (typeof value === 'string') {
    if (wanted && value !== '') texts.add(value);
  } else if (Array.isArray(value)) {
    for (const each of value) collect(each, fields, wanted, texts);
  } else if (typeof value === 'object' && value !== null) {
    for (const [field, each] of Object.entries(value)) {
      if (each && !NO_NAMES.has(field)) {
        collect(each, fields, fields.has(field), texts);
      }
    }
  }
}

/** The texts that stand in such fields, however deep, each once. */
export function textsOf(
  value: unknown,
  fields: ReadonlySet<string>,
): ReadonlySet<string> {
  const texts = new Set<string>();
  collect(value, fields, false, texts);
  return texts;
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
    keys: [...textsOf(objects, KEYS)],
    names: [...textsOf(objects, NAMES)],
  } satisfies TextAbout;
}
