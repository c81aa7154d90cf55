/** The fields of a spec that hold names: of objects, of remote keys and of what is in them. */
const NAMES: ReadonlySet<string> = new Set([
  'name',
  'namespace',
  'remoteKey',
  'secretKey',
  'property',
  'keys',
  'sourceSecret',
  'externalSecretName',
  'secretName',
]);

/** What others wrote into an object, and what it says of itself. */
const NO_NAMES: ReadonlySet<string> = new Set([
  'ready',
  'labels',
  'allLabels',
  'annotations',
  'failedNamespaces',
]);

function* namesWithin(value: unknown, isName: boolean): Iterable<string> {
  if (typeof value === 'string') {
    if (isName && value !== '') yield value;
  } else if (Array.isArray(value)) {
    for (const each of value) yield* namesWithin(each, isName);
  } else if (typeof value === 'object' && value !== null) {
    for (const [field, each] of Object.entries(value)) {
      if (!NO_NAMES.has(field)) yield* namesWithin(each, NAMES.has(field));
    }
  }
}

/**
 * The names that an object, as it is kept, has and refers to: what equals one
 * of them in a text about the object is no secret.
 * @public
 */
export function namesOf(object: object): readonly string[] {
  return [...new Set(namesWithin(object, false))];
}
