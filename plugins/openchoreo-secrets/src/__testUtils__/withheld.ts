/** Of a cause, what is not the platform's. */
const OWN_PARAMS = [
  'clusterStores',
  'entry',
  'events',
  'failure',
  'generator',
  'key',
  'kind',
  'namespace',
  'policy',
  'property',
  'provider',
  'recovered',
  'reference',
  'remoteKey',
  'since',
  'source',
  'status',
  'target',
];

/** Whom to ask, in answers without names. */
const TEAM = 'group:default/operators';

const PLANE_NAMES = ['name', 'namespace', 'cluster', 'secretStore'];
const STORE_NAMES = ['name', 'namespace', 'provider', 'capabilities'];

type Fields = Readonly<Record<string, unknown>>;

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function without(fields: Fields, names: readonly string[]): Fields {
  return Object.fromEntries(
    Object.entries(fields).filter(([name]) => !names.includes(name)),
  );
}

function bareCause({ text: _text, params, ...rest }: Fields): Fields {
  const given = isFields(params) ? params : {};
  const own = Object.entries(given).filter(([name]) =>
    OWN_PARAMS.includes(name),
  );
  return { ...rest, params: Object.fromEntries(own), withheld: true };
}

/** What the back end leaves out for who has no right to the platform: names, words, and ids made of names. */
export function withheldAnswer<T extends object>(answer: T): T {
  const ids = new Map<unknown, string>();
  const pseudonym = (kind: string, id: unknown) => {
    if (String(id).startsWith('ControlPlane/')) return String(id);
    const known = ids.get(id) ?? `${kind}-${ids.size + 1}`;
    ids.set(id, known);
    return known;
  };
  const mapOf = (kind: string, map: Fields, names: readonly string[]) =>
    Object.fromEntries(
      Object.entries(map).map(([id, each]) => [
        pseudonym(kind, id),
        isFields(each)
          ? { ...fieldsOf(without(each, names)), id: pseudonym(kind, id) }
          : each,
      ]),
    );
  const planeOf = (plane: unknown) =>
    isFields(plane) && plane.kind !== 'ControlPlane'
      ? {
          ...fieldsOf(without(plane, PLANE_NAMES)),
          id: pseudonym('plane', plane.id),
        }
      : walk(plane);
  const fieldOf = (name: string, value: unknown): unknown => {
    if (name === 'planeId' && value) return pseudonym('plane', value);
    if (name === 'storeId' && value) return pseudonym('store', value);
    if (name === 'objectId' && value) return pseudonym('object', value);
    if (name === 'cause' && isFields(value)) return bareCause(value);
    if (name === 'stores' && isFields(value)) {
      return mapOf('store', value, STORE_NAMES);
    }
    if (name === 'objects' && isFields(value)) {
      return mapOf('object', value, []);
    }
    if (!Array.isArray(value)) return walk(value);
    switch (name) {
      case 'storeIds':
        return value.map(id => pseudonym('store', id));
      case 'causes':
        return value.map(each => (isFields(each) ? bareCause(each) : each));
      case 'planes':
        return value.map(planeOf);
      case 'events':
        return value.map(each =>
          isFields(each) ? without(each, ['message']) : each,
        );
      default:
        return walk(value);
    }
  };
  const fieldsOf = (fields: Fields): Fields =>
    Object.fromEntries(
      Object.entries(fields).map(([name, each]) => [name, fieldOf(name, each)]),
    );
  const walk = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(walk);
    return isFields(value) ? fieldsOf(value) : value;
  };
  const shown = walk(answer);
  const told = isFields(shown) ? shown : {};
  return JSON.parse(JSON.stringify({ ...told, platformTeam: TEAM }));
}
