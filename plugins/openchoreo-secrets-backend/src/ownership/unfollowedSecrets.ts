import type {
  ExternalSecretObject,
  WorkloadKey,
} from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import { isStockName } from './deliveringSecret';
import { isOpen, isTemplated } from './keysBeside';
import type { ListedSecret } from './listedSecrets';
import { lastSeen } from './lookupIn';

/** What speaks for an object that its Secret has a key that no entry of it names; the best first. */
const EVIDENCE = ['needed', 'templated', 'open', 'unseen'] as const;

type Evidence = (typeof EVIDENCE)[number];

function isNeeded(
  { needs = [] }: ListedSecret,
  { target }: ExternalSecretObject,
  { key }: WorkloadKey,
): boolean {
  return needs.some(need => need.secret === target.name && need.key === key);
}

/** A Secret that pods pull their image with delivers no key. */
function isForImages(
  { needs = [] }: ListedSecret,
  { target }: ExternalSecretObject,
): boolean {
  const own = needs.filter(({ secret }) => secret === target.name);
  return own.length > 0 && own.every(({ how }) => how === 'imagePull');
}

function evidenceOf(
  listed: ListedSecret,
  key: WorkloadKey,
): Evidence | undefined {
  const object = lastSeen(listed.found);
  // What stock types make is named for what it holds.
  if (!object) return isStockName(listed.name) ? undefined : 'unseen';
  if (isForImages(listed, object)) return undefined;
  const templated = isTemplated(object, key.key);
  if (!templated && !isOpen(object)) return undefined;
  if (isNeeded(listed, object, key)) return 'needed';
  return templated ? 'templated' : 'open';
}

/**
 * The listed objects that can deliver a key for which none has an entry: by
 * what they extract or find as a whole, by a template or by a generator. Of
 * several, those that most speaks for.
 */
export function unfollowedSecrets(
  key: WorkloadKey,
  listed: readonly ListedSecret[],
): readonly ListedSecret[] {
  const found = listed.map(each => ({ each, by: evidenceOf(each, key) }));
  const best = EVIDENCE.find(evidence =>
    found.some(({ by }) => by === evidence),
  );
  return best
    ? found.flatMap(({ each, by }) => (by === best ? [each] : []))
    : [];
}
