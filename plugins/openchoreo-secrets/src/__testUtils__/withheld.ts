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

function valueOf(value: unknown, of: Pseudonym): unknown {
  if (Array.isArray(value)) return value.map(each => valueOf(each, of));
  return isFields(value) ? fieldsOf(value, of) : value;
}

function fieldsOf(fields: Fields, of: Pseudonym): Fields {
  return Object.fromEntries(
    Object.entries(fields).map(([name, each]) => [
      name,
      Array.isArray(each) ? listOf(name, each, of) : fieldOf(name, each, of),
    ]),
  );
}

const IDS = new Map([
  ['planeId', 'plane'],
  ['storeId', 'store'],
  ['objectId', 'object'],
]);

function fieldOf(name: string, value: unknown, of: Pseudonym): unknown {
  const kind = IDS.get(name);
  if (kind && value) return of(kind, value);
  if (!isFields(value)) return value;
  switch (name) {
    case 'atRisk':
    case 'cause':
      return bareCause(value);
    case 'stores':
      return mapOf('store', value, STORE_NAMES, of);
    case 'objects':
      return mapOf('object', value, [], of);
    default:
      return fieldsOf(value, of);
  }
}

function listOf(name: string, list: readonly unknown[], of: Pseudonym) {
  return list.map(each => {
    if (name === 'storeIds') return of('store', each);
    if (!isFields(each)) return valueOf(each, of);
    switch (name) {
      case 'causes':
        return bareCause(each);
      case 'planes':
        return planeOf(each, of);
      case 'events':
        return without(each, ['message']);
      default:
        return fieldsOf(each, of);
    }
  });
}

function planeOf(plane: Fields, of: Pseudonym): Fields {
  return plane.kind === 'ControlPlane'
    ? fieldsOf(plane, of)
    : {
        ...fieldsOf(without(plane, PLANE_NAMES), of),
        id: of('plane', plane.id),
      };
}

function mapOf(
  kind: string,
  map: Fields,
  names: readonly string[],
  of: Pseudonym,
): Fields {
  return Object.fromEntries(
    Object.entries(map).map(([id, each]) => [
      of(kind, id),
      isFields(each)
        ? { ...fieldsOf(without(each, names), of), id: of(kind, id) }
        : each,
    ]),
  );
}
