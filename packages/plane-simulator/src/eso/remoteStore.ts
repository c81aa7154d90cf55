import {
  propertyAbsentText,
  ProviderName,
  Trouble,
  troubleText,
} from './trouble';

/** A provider as data: the names it holds, never a value. @public */
export interface RemoteStoreData {
  readonly provider: ProviderName;
  /** Remote key to the names of its properties. */
  readonly holds: Readonly<Record<string, readonly string[]>>;
  /** What is wrong with the whole provider. */
  readonly trouble?: Trouble;
  /** What is wrong with single keys. */
  readonly keyTroubles?: Readonly<Record<string, Trouble>>;
  /** How validation answers when nothing is wrong: the check itself can be refused. */
  readonly validation?: 'valid' | 'unknown';
}

/** What a provider answers. The revision stands for the value. */
export type Fetched =
  | { readonly state: 'found'; readonly revision: number }
  | { readonly state: 'absent' }
  | { readonly state: 'failed'; readonly message: string };

/** What validating a store arrives at. */
export type Validation =
  | { readonly state: 'valid' }
  | { readonly state: 'unknown'; readonly message: string }
  | {
      readonly state: 'failed';
      readonly stage: 'client' | 'validate';
      readonly message: string;
    };

type Stage = 'client' | 'validate' | 'check';

/** Troubles that a store's validation notices; the others show only when a secret is fetched. */
const NOTICED: Readonly<Partial<Record<Trouble, Stage>>> = {
  authRefused: 'client',
  badConfig: 'client',
  tls: 'validate',
  down: 'validate',
  strange: 'validate',
};

/** Another cluster that refuses the login refuses the check, which then says nothing of the login. */
function noticed(provider: ProviderName, trouble: Trouble): Stage | undefined {
  return provider === 'kubernetes' && trouble === 'authRefused'
    ? 'check'
    : NOTICED[trouble];
}

const unverified = (why: string) =>
  ({
    state: 'unknown',
    message: `could not verify if client is valid: ${why}`,
  }) as const;

/** What the controller asks of a provider. */
export interface Provider {
  validate(): Validation;
  fetch(key: string, property?: string): Fetched;
  /** The keys whose name matches. */
  find(pattern: RegExp): readonly string[];
  /** Accepts a pushed key, or says what is wrong. */
  push(key: string, property?: string): string | undefined;
}

/** The same provider on a day when everything worked. */
export function onAGoodDay(provider: Provider): Provider {
  return {
    validate: () => ({ state: 'valid' }),
    fetch: () => ({ state: 'found', revision: 0 }),
    find: pattern => provider.find(pattern),
    push: () => undefined,
  };
}

/** Stands in for a provider that is not there any more. */
export const emptyProvider: Provider = {
  validate: () => ({ state: 'valid' }),
  fetch: () => ({ state: 'found', revision: 0 }),
  find: () => [],
  push: () => undefined,
};

/** A fake secret provider that knows names only. @public */
export class RemoteStore implements Provider {
  readonly provider: ProviderName;
  trouble: Trouble | undefined;
  readonly #validation: 'valid' | 'unknown';
  readonly #keys = new Map<string, Set<string>>();
  readonly #revisions = new Map<string, number>();
  readonly #keyTroubles: Map<string, Trouble>;

  constructor(data: RemoteStoreData) {
    this.provider = data.provider;
    this.trouble = data.trouble;
    this.#validation = data.validation ?? 'valid';
    this.#keyTroubles = new Map(Object.entries(data.keyTroubles ?? {}));
    for (const [key, properties] of Object.entries(data.holds)) {
      this.add(key, properties);
    }
  }

  /** Adds a key, or properties to it. */
  add(key: string, properties: readonly string[] = []): void {
    const known = this.#keys.get(key) ?? new Set();
    for (const property of properties) known.add(property);
    this.#keys.set(key, known);
    this.rotate(key);
  }

  /** Removes a property, or a key with all of them. */
  remove(key: string, property?: string): void {
    if (property === undefined) this.#keys.delete(key);
    else this.#keys.get(key)?.delete(property);
  }

  /** Gives a key a new value, which is a new revision. */
  rotate(key: string): void {
    this.#revisions.set(key, (this.#revisions.get(key) ?? 0) + 1);
  }

  setKeyTrouble(key: string, trouble: Trouble | undefined): void {
    if (trouble) this.#keyTroubles.set(key, trouble);
    else this.#keyTroubles.delete(key);
  }

  validate(): Validation {
    const stage = this.trouble && noticed(this.provider, this.trouble);
    if (this.trouble && stage) {
      const message = troubleText(this.provider, this.trouble, '');
      return stage === 'check'
        ? unverified(message)
        : { state: 'failed', stage, message };
    }
    return this.#validation === 'valid'
      ? { state: 'valid' }
      : unverified('the check is forbidden');
  }

  fetch(key: string, property?: string): Fetched {
    const trouble = this.trouble ?? this.#keyTroubles.get(key);
    if (trouble) {
      const message = troubleText(this.provider, trouble, key);
      return { state: 'failed', message };
    }
    const properties = this.#keys.get(key);
    if (!properties) return { state: 'absent' };
    if (property !== undefined && !properties.has(property)) {
      // The fake provider makes no difference between a key and its properties.
      if (this.provider === 'fake') return { state: 'absent' };
      const message = propertyAbsentText(this.provider, key, property);
      return { state: 'failed', message };
    }
    return { state: 'found', revision: this.#revisions.get(key) ?? 0 };
  }

  find(pattern: RegExp): readonly string[] {
    return [...this.#keys.keys()].filter(key => pattern.test(key));
  }

  push(key: string, property?: string): string | undefined {
    const trouble = this.trouble ?? this.#keyTroubles.get(key);
    if (trouble) return troubleText(this.provider, trouble, key);
    this.add(key, property === undefined ? [] : [property]);
    return undefined;
  }
}
