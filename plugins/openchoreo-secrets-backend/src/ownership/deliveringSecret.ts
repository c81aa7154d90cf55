import type {
  ExternalSecretObject,
  PodNeed,
  SecretDataEntry,
  WorkloadKey,
} from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import { lastSeen } from './lookupIn';
import type { ListedSecret } from './listedSecrets';
import { isOpen, isOwnAlone, isTemplated } from './keysBeside';
import { memoised } from './memo';
import type { OutputLink } from './resourceOutputs';

/** What delivers a workload key: the listed ExternalSecret and its entry for the key, where that could be seen. */
export interface DeliveringSecret {
  readonly listed: ListedSecret;
  readonly entry?: SecretDataEntry;
  /** What the key is called in the Secret, where pods take it from there by another name. */
  readonly secretKey?: string;
  /** Pods ask the Secret for this key, and it certainly has none of its name. */
  readonly lacks?: true;
}

/** Names that stock component types give: `<component>-<env>-env-secrets-<hash>`, and one `…-secret-<file>-<hash>` a file. */
const ENV_NAME = /-env-secrets(-[0-9a-f]{6,})?$/;
const HASH = /-[0-9a-f]{6,}$/;

/** Whether a stock component type may have named it. */
export function isStockName(name: string): boolean {
  return ENV_NAME.test(name) || /-secret-.+/.test(name.replace(HASH, ''));
}

function looksRight(name: string, key: WorkloadKey): boolean {
  if (key.from === 'env') return ENV_NAME.test(name);
  const file = key.key.toLowerCase().replace(/[^a-z0-9]+/g, '-');
  return name.replace(HASH, '').endsWith(`-secret-${file}`);
}

/** What the listed objects hold, by the key of an entry: a component can have hundreds. */
const holdersByKey = memoised((listed: readonly ListedSecret[]) => {
  const holders = new Map<string, DeliveringSecret[]>();
  for (const secret of listed) {
    for (const entry of lastSeen(secret.found)?.data ?? []) {
      const known = holders.get(entry.secretKey);
      const holder = { listed: secret, entry };
      if (known) known.push(holder);
      else holders.set(entry.secretKey, [holder]);
    }
  }
  return holders;
});

const targetOf = ({ found, name }: ListedSecret) =>
  lastSeen(found)?.target.name ?? name;

/** Whether the pods take this entry of the Secret that it writes. */
function isTaken({ listed, entry }: DeliveringSecret): boolean {
  const target = targetOf(listed);
  return (listed.needs ?? []).some(
    ({ secret, key }) =>
      secret === target && (key === undefined || key === entry?.secretKey),
  );
}

const asId = (from: WorkloadKey['from'], as: string) => `${from}:${as}`;

/** What pods ask of a Secret that a listed object writes. */
function askedOf(
  listed: ListedSecret,
  object: ExternalSecretObject,
  { key = '', as }: Pick<PodNeed, 'key' | 'as'>,
): DeliveringSecret | undefined {
  const entry = object.data.find(({ secretKey }) => secretKey === key);
  const asked = { listed, entry, secretKey: key };
  if (entry) return asked;
  // What is made beside the entries is told of the object as a whole.
  if (isTemplated(object, key) || isOpen(object)) return as ? asked : undefined;
  return isOwnAlone(object) ? { ...asked, lacks: true } : undefined;
}

/** What pods take key by key from the Secrets of listed objects, by what it is called in the pod. */
const askedByName = memoised((listed: readonly ListedSecret[]) => {
  const asked = new Map<string, DeliveringSecret>();
  const byTarget = new Map(listed.map(each => [targetOf(each), each]));
  for (const need of listed.at(0)?.needs ?? []) {
    const { secret, key, as = key, how } = need;
    const of = byTarget.get(secret);
    const object = of && lastSeen(of.found);
    if (!object || as === undefined) continue;
    const found = askedOf(of, object, need);
    const id = asId(how === 'keyRef' ? 'env' : 'file', as);
    if (found) asked.set(id, found);
  }
  return asked;
});

/**
 * Finds the listed ExternalSecret that delivers a key: of those with an entry
 * for it, the one whose Secret the pod template names. Two stand there while
 * OpenChoreo rolls from one to the next. A component type of the platform's own
 * may call the key otherwise there. Names decide only where no template tells,
 * and for those never seen.
 */
export function deliveringSecret(
  key: WorkloadKey,
  listed: readonly ListedSecret[],
): DeliveringSecret | undefined {
  const all = holdersByKey(listed).get(key.key) ?? [];
  const taken = all.filter(isTaken);
  const asked = askedByName(listed).get(asId(key.from, key.key));
  if (taken.length === 0 && asked) return asked;
  const holding = taken.length > 0 ? taken : all;
  const env = key.from === 'env';
  const held =
    holding.find(({ listed: { name } }) => looksRight(name, key)) ??
    holding.find(({ listed: { name } }) => env || !ENV_NAME.test(name));
  if (held) return held;
  const unseen = listed.find(
    ({ name, found }) => !lastSeen(found) && looksRight(name, key),
  );
  return unseen && { listed: unseen };
}

/** The same for what a managed resource gives: its release names the Secret, and its output the key there. */
export function givenSecret(link: OutputLink): DeliveringSecret | undefined {
  if (link.state !== 'found' || !link.listed) return undefined;
  const { listed, secret } = link;
  const object = lastSeen(listed.found);
  const asked =
    object && askedOf(listed, object, { key: secret.key, as: secret.key });
  return asked ?? { listed };
}
