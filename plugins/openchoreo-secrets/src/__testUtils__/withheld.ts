import { isOpenParam } from '@openchoreo/backstage-plugin-openchoreo-secrets-common';

/** Whom to ask, in answers without names. */
const TEAM = 'group:default/operators';

const PLANE_NAMES = ['name', 'namespace', 'cluster', 'secretStore', 'operator'];
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
  const own = Object.entries(given).filter(([name]) => isOpenParam(name));
  return { ...rest, params: Object.fromEntries(own), withheld: true };
}

/** The same id is the same pseudonym. */
type Pseudonym = (kind: string, id: unknown) => string;

/** What the back end leaves out for who has no right to the platform: names, words, and ids made of names. */
export function withheldAnswer<T extends object>(answer: T): T {
  const shown = valueOf(answer, pseudonyms());
  const told = isFields(shown) ? shown : {};
  return JSON.parse(JSON.stringify({ ...told, platformTeam: TEAM }));
}

function pseudonyms(): Pseudonym {
  const ids = new Map<unknown, string>();
  return (kind, id) => {
    if (String(id).startsWith('ControlPlane/')) return String(id);
    const known = ids.get(id) ?? `${kind}-${ids.size + 1}`;
    ids.set(id, known);
    return known;
  };
}

function valueOf(value: unknown, pseudonym: Pseudonym): unknown {
  if (Array.isArray(value)) return value.map(each => valueOf(each, pseudonym));
  return isFields(value) ? fieldsOf(value, pseudonym) : value;
}

function fieldsOf(fields: Fields, pseudonym: Pseudonym): Fields {
  return Object.fromEntries(
    Object.entries(fields).map(([name, each]) => [
      name,
      Array.isArray(each)
        ? listOf(name, each, pseudonym)
        : fieldOf(name, each, pseudonym),
    ]),
  );
}

const IDS = new Map([
  ['planeId', 'plane'],
  ['storeId', 'store'],
  ['objectId', 'object'],
]);

function fieldOf(name: string, value: unknown, pseudonym: Pseudonym): unknown {
  const kind = IDS.get(name);
  if (kind && value) return pseudonym(kind, value);
  if (!isFields(value)) return value;
  switch (name) {
    case 'atRisk':
    case 'cause':
      return bareCause(value);
    case 'stores':
      return mapOf('store', value, STORE_NAMES, pseudonym);
    case 'objects':
      return mapOf('object', value, [], pseudonym);
    default:
      return fieldsOf(value, pseudonym);
  }
}

function listOf(name: string, list: readonly unknown[], pseudonym: Pseudonym) {
  return list.map(each => {
    if (name === 'storeIds') return pseudonym('store', each);
    if (!isFields(each)) return valueOf(each, pseudonym);
    switch (name) {
      case 'causes':
        return bareCause(each);
      case 'planes':
        return planeOf(each, pseudonym);
      case 'events':
        return without(each, ['message']);
      default:
        return fieldsOf(each, pseudonym);
    }
  });
}

function planeOf(plane: Fields, pseudonym: Pseudonym): Fields {
  return plane.kind === 'ControlPlane'
    ? fieldsOf(plane, pseudonym)
    : {
        ...fieldsOf(without(plane, PLANE_NAMES), pseudonym),
        id: pseudonym('plane', plane.id),
      };
}

function mapOf(
  kind: string,
  map: Fields,
  names: readonly string[],
  pseudonym: Pseudonym,
): Fields {
  return Object.fromEntries(
    Object.entries(map).map(([id, each]) => [
      pseudonym(kind, id),
      isFields(each)
        ? {
            ...fieldsOf(without(each, names), pseudonym),
            id: pseudonym(kind, id),
          }
        : each,
    ]),
  );
}
