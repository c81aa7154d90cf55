import type {
  SecretDataEntry,
  WorkloadKey,
} from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import { lastSeen } from './lookupIn';
import type { ListedSecret } from './listedSecrets';
import { memoised } from './memo';
import type { OutputLink } from './resourceOutputs';

/** What delivers a workload key: the listed ExternalSecret and its entry for the key, where that could be seen. */
export interface DeliveringSecret {
  readonly listed: ListedSecret;
  readonly entry?: SecretDataEntry;
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

/** Whether the pods take this entry of the Secret that it writes. */
function isTaken({ listed, entry }: DeliveringSecret): boolean {
  const target = lastSeen(listed.found)?.target.name ?? listed.name;
  return (listed.needs ?? []).some(
    ({ secret, key }) =>
      secret === target && (key === undefined || key === entry?.secretKey),
  );
}

/**
 * Finds the listed ExternalSecret that delivers a key: of those with an entry
 * for it, the one whose Secret the pod template names. Two stand there while
 * OpenChoreo rolls from one to the next. Names decide only where no template
 * tells, and for those never seen.
 */
export function deliveringSecret(
  key: WorkloadKey,
  listed: readonly ListedSecret[],
): DeliveringSecret | undefined {
  const all = holdersByKey(listed).get(key.key) ?? [];
  const taken = all.filter(isTaken);
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

/** The same for what a managed resource gives: its release names the Secret. */
export function givenSecret(link: OutputLink): DeliveringSecret | undefined {
  if (link.state !== 'found' || !link.listed) return undefined;
  const { listed, secret } = link;
  const entry = lastSeen(listed.found)?.data.find(
    ({ secretKey }) => secretKey === secret.key,
  );
  return { listed, entry };
}
