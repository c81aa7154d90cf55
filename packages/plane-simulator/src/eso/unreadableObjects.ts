import { KubeObject } from '../log';
import { parseDuration } from './duration';
import { at } from './fields';
import { keyOf, parseKey } from './kinds';

/** The durations that the operator decodes, by kind; the API server takes any text for them. */
const DURATIONS: Readonly<Record<string, readonly string[]>> = {
  ExternalSecret: ['refreshInterval'],
  PushSecret: ['refreshInterval'],
  ClusterExternalSecret: ['refreshTime', 'externalSecretSpec.refreshInterval'],
  SecretStore: ['provider.webhook.timeout'],
  ClusterSecretStore: ['provider.webhook.timeout'],
};

function isUnreadable({ kind, spec }: KubeObject): boolean {
  return (DURATIONS[kind] ?? []).some(field => {
    const text = at(spec, ...field.split('.'));
    return typeof text === 'string' && parseDuration(text) === undefined;
  });
}

/**
 * Objects that the operator cannot decode, at which its list of their kind
 * fails: it sees none of the kind any more, and where it started so, nothing.
 */
export class UnreadableObjects {
  readonly #keys = new Set<string>();
  #blind = false;

  /** The operator starts over what is there. */
  start(objects: readonly KubeObject[]): void {
    this.#keys.clear();
    for (const object of objects) this.note(object);
    this.#blind = this.#keys.size > 0;
  }

  /** An object is there, as it is now. */
  note(object: KubeObject): void {
    if (isUnreadable(object)) this.#keys.add(keyOf(object));
    else this.forget(keyOf(object));
  }

  /** An object is gone. */
  forget(key: string): void {
    this.#keys.delete(key);
    this.#blind &&= this.#keys.size > 0;
  }

  /** Whether the operator sees nothing of the kind of an object. */
  hide(key: string): boolean {
    const { kind } = parseKey(key);
    return (
      this.#blind || [...this.#keys].some(each => parseKey(each).kind === kind)
    );
  }
}
