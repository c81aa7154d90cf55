import { isOpenParam } from '@openchoreo/backstage-plugin-openchoreo-secrets-common';

/** The name of such a thing is the platform's. */
const PLATFORM_KIND = /(Plane|Store)$/;

type Fields = Readonly<Record<string, unknown>>;

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Ids are made of names: in an answer without names they are numbered. */
class Pseudonyms {
  private readonly known = new Map<string, string>();
  private readonly counts = new Map<string, number>();

  of(kind: string, id: unknown): unknown {
    if (typeof id !== 'string' || id.startsWith('ControlPlane/')) return id;
    const key = `${kind} ${id}`;
    const known = this.known.get(key);
    if (known) return known;
    const count = (this.counts.get(kind) ?? 0) + 1;
    this.counts.set(kind, count);
    const fresh = `${kind}-${count}`;
    this.known.set(key, fresh);
    return fresh;
  }
}

function withoutNames(cause: Fields): Fields {
  const { text, params, ...rest } = cause;
  const given = Object.entries(isFields(params) ? params : {});
  const kind = given.find(([name]) => name === 'kind')?.[1];
  const isPlatforms = typeof kind === 'string' && PLATFORM_KIND.test(kind);
  const own = given.filter(
    ([name]) => isOpenParam(name) && !(name === 'name' && isPlatforms),
  );
  const isWhole = text === undefined && own.length === given.length;
  return {
    ...rest,
    params: Object.fromEntries(own),
    ...(!isWhole && { withheld: true }),
  };
}

/** Wherever one stands. */
const isCause = (value: Fields) => 'class' in value && 'params' in value;

const NAMES = ['name', 'namespace'];

/** Goes through an answer and leaves out what is the platform's. */
class Withholding {
  private readonly ids = new Pseudonyms();

  value(value: unknown): unknown {
    if (Array.isArray(value)) return value.map(each => this.value(each));
    if (!isFields(value)) return value;
    return isCause(value) ? withoutNames(value) : this.fields(value);
  }

  private fields(fields: Fields): Fields {
    return Object.fromEntries(
      Object.entries(fields).map(([key, value]) => [key, this.of(key, value)]),
    );
  }

  private of(key: string, value: unknown): unknown {
    switch (key) {
      case 'planeId':
        return this.ids.of('plane', value);
      case 'storeId':
        return this.ids.of('store', value);
      case 'objectId':
        return this.ids.of('object', value);
      case 'storeIds':
        return this.each(value, id => this.ids.of('store', id));
      case 'findings':
        return this.each(value, each => this.named('finding', each));
      case 'events':
        return this.each(value, each => this.without(each, ['message']));
      case 'planes':
        return this.each(value, each => this.plane(each));
      case 'stores':
        return this.map('store', value);
      case 'objects':
        return this.map('object', value);
      default:
        return this.value(value);
    }
  }

  private each(value: unknown, change: (each: unknown) => unknown): unknown {
    return Array.isArray(value) ? value.map(change) : this.value(value);
  }

  private without(value: unknown, names: readonly string[]): unknown {
    const shown = this.value(value);
    return isFields(shown)
      ? Object.fromEntries(
          Object.entries(shown).filter(([name]) => !names.includes(name)),
        )
      : shown;
  }

  private named(kind: string, value: unknown): unknown {
    const shown = this.value(value);
    return isFields(shown)
      ? { ...shown, id: this.ids.of(kind, shown.id) }
      : shown;
  }

  private plane(value: unknown): unknown {
    const isControl = isFields(value) && value.kind === 'ControlPlane';
    const names = [
      'cluster',
      'secretStore',
      'operator',
      ...(isControl ? [] : NAMES),
    ];
    return this.without(this.named('plane', value), names);
  }

  private map(kind: string, value: unknown): unknown {
    if (!isFields(value)) return this.value(value);
    return Object.fromEntries(
      Object.entries(value).map(([id, each]) => {
        const shown = this.named(kind, each);
        return [
          this.ids.of(kind, id),
          kind === 'store'
            ? this.without(shown, [...NAMES, 'provider', 'capabilities'])
            : shown,
        ];
      }),
    );
  }
}

/**
 * An answer for those who may not see what is the platform's: names of planes
 * and stores, and what providers and clusters say. What is wrong, and who acts,
 * stays.
 */
export function withheld<T extends object>(
  body: T,
  platformTeam: string | undefined,
): T {
  const shown = new Withholding().value(body);
  return { ...(shown as T), ...(platformTeam && { platformTeam }) };
}
