import {
  causeOf,
  compareSeverity,
  healthInPlace,
  isReached,
  keyInPlace,
  needsOfKey,
  type Health,
  type Judgement,
  type KeyDelivery,
  type PodNeed,
} from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import {
  deliveringSecret,
  givenSecret,
  type DeliveringSecret,
} from '../../ownership/deliveringSecret';
import { referenceOf, type ReferenceLink } from '../../ownership/referenceOf';
import type { DeployedKey } from '../../ownership/releasedKeys';
import type { ListedSecret } from '../../ownership/listedSecrets';
import { unfollowedSecrets } from '../../ownership/unfollowedSecrets';
import type { OutputLink } from '../../ownership/resourceOutputs';
import { withFlag, type Cell } from './cell';
import {
  withoutObject,
  type Delivered,
  type ObjectKeys,
} from '../objects/delivered';
import type { ActiveEnvironment } from './environmentContext';
import type { KeyRow } from './keyRows';
import { judgedThere, judgeUnlisted } from './notCreated';
import { lastKnownOf, seenAs, type ObjectView } from '../objects/objectViews';
import { judgedOutput, outputIn } from './outputKeys';
import { askedAt, differs } from './renderOverdue';
import { locateStore, storeId } from '../stores/storeViews';

/** A key that is deployed and takes a secret, followed along its chain. */
export interface KeyChain {
  readonly row: KeyRow;
  readonly key: DeployedKey;
  readonly link: ReferenceLink;
  /** What a managed resource gives for it. */
  readonly output?: OutputLink;
  readonly delivering?: DeliveringSecret;
  /** Which keys the object delivers is not told by its spec. */
  readonly unfollowed?: boolean;
  readonly object?: ObjectView;
  /** Of the object, or of why there is none. */
  readonly judged: ObjectKeys;
}

function withJudgement(judged: ObjectKeys, health: Judgement): ObjectKeys {
  return { ...judged, deliverer: { ...judged.deliverer, health } };
}

function judgedOf(
  environment: ActiveEnvironment,
  chain: Omit<KeyChain, 'judged'>,
): ObjectKeys {
  const { key, link, output, delivering, object } = chain;
  const { query } = environment;
  if (output) return judgedOutput(environment, key, output, object);
  if (!delivering || !object) {
    const { running } = environment.deployment;
    return withoutObject(
      judgeUnlisted(environment, key, link),
      query,
      running.state === 'unknown' ? 'releaseNotKnown' : undefined,
    );
  }
  const judged = judgedThere(environment, object.judged);
  return differs(link, delivering) && !environment.deployment.trouble
    ? withJudgement(
        judged,
        withFlag(judged.deliverer.health, 'notYetRerendered'),
      )
    : judged;
}

/** Of the objects that can deliver a key that none names, the worst: which of them does cannot be told. */
function unfollowed(
  { deployment, objectOf }: ActiveEnvironment,
  key: DeployedKey,
): DeliveringSecret | undefined {
  const severityOf = (listed: ListedSecret) => {
    const view = objectOf(listed);
    return view ? seenAs(view.judged, view.use).health.severity : 'unknown';
  };
  const [worst] = [...unfollowedSecrets(key, deployment.listed)].sort((a, b) =>
    compareSeverity(severityOf(a), severityOf(b)),
  );
  return worst && { listed: worst };
}

/** The listed object that delivers a key. What its Secret lacks may be on its way while the release is new. */
function listedFor(
  environment: ActiveEnvironment,
  key: DeployedKey,
): DeliveringSecret | undefined {
  const { deployment, query } = environment;
  const found = deliveringSecret(key, deployment.listed);
  if (!found?.lacks) return found;
  const settledAt =
    (askedAt(environment) ?? -Infinity) + query.thresholds.initialisingForMs;
  return isReached(query, settledAt) ? found : undefined;
}

/** Follows a key from the workload to the ExternalSecret that delivers it. */
export function chainOf(
  environment: ActiveEnvironment,
  row: KeyRow,
  key: DeployedKey,
): KeyChain {
  const { query, namespace } = environment;
  const link: ReferenceLink = key.secret
    ? referenceOf(query.snapshot.controlPlane, namespace, key.secret, query)
    : { state: 'unknown' };
  const output = key.output && environment.outputs?.get(row.keyId);
  const named = output ? givenSecret(output) : listedFor(environment, key);
  const whole = named || output ? undefined : unfollowed(environment, key);
  const delivering = named ?? whole;
  const object = delivering && environment.objectOf(delivering.listed);
  const chain: Omit<KeyChain, 'judged'> = {
    row,
    key,
    link,
    output,
    delivering,
    unfollowed: whole !== undefined,
    object,
  };
  return { ...chain, judged: judgedOf(environment, chain) };
}

/** The name of the key in the Secret. */
export function secretKeyOf({ key, output, delivering }: KeyChain): string {
  if (output?.state === 'found') return output.secret.key;
  return delivering?.secretKey ?? delivering?.entry?.secretKey ?? key.key;
}

const WRITTEN = ['current', 'old', 'frozen'];

/** Pods ask for a key that is not in what is written, and never will be. */
function lacking(
  { delivering, judged: { keys } }: KeyChain,
  named: string,
): KeyDelivery | undefined {
  const [{ delivery, validUntil }] = keys;
  if (!delivering?.lacks || !WRITTEN.includes(delivery.state)) return undefined;
  return {
    key: named,
    delivery: { state: 'none', basis: 'spec', flags: [] },
    atRisk: { state: 'no' },
    bySpec: causeOf('unknown', { key: named }),
    validUntil,
  };
}

/** What is said of the key, or of the object where it is not followed by key. */
export function ownDelivery(chain: KeyChain): KeyDelivery {
  const { keys } = chain.judged;
  const named = secretKeyOf(chain);
  return (
    keys.find(({ key }) => key === named) ??
    lacking(chain, named) ??
    keys.find(({ key }) => key === null) ??
    keys[0]
  );
}

/** What the Workload declares, where no pod template tells. */
function declared({ key }: KeyChain, named: string): PodNeed {
  const how = key.from === 'env' ? 'keyRef' : 'volumeItem';
  return { secret: '', key: named, how, optional: false };
}

/** Said of the object alone: that it is written does not tell that it has the key. */
function markUnfollowed(
  delivery: KeyDelivery['delivery'],
  key: string | null,
  { object }: KeyChain,
): KeyDelivery['delivery'] {
  const isWhole = key === null && object?.object !== undefined;
  return isWhole && WRITTEN.includes(delivery.state)
    ? { ...delivery, flags: [...delivery.flags, 'notFollowed'] }
    : delivery;
}

/** The key where it is deployed. */
export function deliveredKey(
  { environment: { production } }: ActiveEnvironment,
  chain: KeyChain,
): Delivered {
  const own = ownDelivery(chain);
  const named = secretKeyOf(chain);
  const known = chain.object?.use.needs ?? [];
  const needs =
    needsOfKey(named, known).length > 0 ? known : [declared(chain, named)];
  const { keys, deliverer } = chain.judged;
  const placed = keyInPlace(own, keys, { needs, production }, deliverer);
  return {
    ...placed,
    delivery: markUnfollowed(placed.delivery, own.key, chain),
    needs: needsOfKey(named, needs),
  };
}

function storeOf(
  { plane }: ActiveEnvironment,
  chain: KeyChain,
): string | undefined {
  const { object, delivering } = chain;
  const ref = delivering?.entry?.storeRef ?? object?.object?.storeRef;
  if (object && ref) {
    return storeId(object.plane.id, locateStore(ref, object.listed.namespace));
  }
  // A generator has no store, and what is not given yet has none that is known.
  if (object?.object || chain.output) return undefined;
  const name = plane?.observation.plane.secretStore;
  return plane && name
    ? storeId(plane.id, { kind: 'ClusterSecretStore', name })
    : undefined;
}

/** What the plane asks for; before it asks, what the reference names. */
function remoteEntry({ link, delivering }: KeyChain) {
  if (delivering?.entry?.remoteKey) return delivering.entry;
  return 'entry' in link ? link.entry : undefined;
}

function remoteOf(chain: KeyChain): Cell['remote'] {
  const { remoteKey, property } = remoteEntry(chain) ?? {};
  if (!remoteKey) return undefined;
  return { key: remoteKey, ...(property && { property }) };
}

/** What the entry of another key fails at is told there, and here only where it keeps this key away. */
function withoutOthers(health: Health, { delivery, key }: Delivered): Health {
  const { cause, ...rest } = health;
  const isOthers = cause?.params.key !== undefined && cause.params.key !== key;
  return isOthers && delivery.state === 'current' ? rest : health;
}

/** The cell of a key, as its own chain says. */
export function keyCell(environment: ActiveEnvironment, chain: KeyChain): Cell {
  const { key, link, object, judged } = chain;
  const delivered = deliveredKey(environment, chain);
  const { health } = judged.deliverer;
  return {
    environment: environment.environment.name,
    health: withoutOthers(healthInPlace(health, delivered), delivered),
    delivered,
    lastKnown: object && lastKnownOf(object, secretKeyOf(chain)),
    objectId: object?.id,
    storeId: storeOf(environment, chain),
    reference: key.secret && {
      name: key.secret.reference,
      key: key.secret.key,
      state: link.state,
    },
    output: outputIn(key, chain.output),
    remote: remoteOf(chain),
  };
}
