import type { Health } from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import { deliveryOf, type Delivery } from '../ownership/deliveringSecret';
import { referenceOf, type ReferenceLink } from '../ownership/referenceOf';
import type { DeployedKey } from '../ownership/releasedKeys';
import { withFlag, type Cell } from './cell';
import type { ActiveEnvironment } from './environmentContext';
import type { KeyRow } from './keyRows';
import { judgeAbsent, judgeUnlisted, renderingFailed } from './notCreated';
import type { ObjectView } from './objectViews';
import { locateStore, storeId } from './storeViews';

/** A key that is deployed and takes a secret, followed along its chain. */
export interface KeyChain {
  readonly row: KeyRow;
  readonly key: DeployedKey;
  readonly link: ReferenceLink;
  readonly delivery?: Delivery;
  readonly object?: ObjectView;
  readonly health: Health;
}

/** The reference asks for something else than what the plane was given. */
function differs(link: ReferenceLink, { entry }: Delivery): boolean {
  if (link.state !== 'found' || !entry) return false;
  return (
    link.entry.remoteKey !== entry.remoteKey ||
    (link.entry.property ?? '') !== (entry.property ?? '')
  );
}

function healthOf(
  environment: ActiveEnvironment,
  chain: Omit<KeyChain, 'health'>,
): Health {
  const { key, link, delivery, object } = chain;
  if (!delivery || !object) return judgeUnlisted(environment, key, link);
  const health =
    object.health.verdict === 'notCreated'
      ? judgeAbsent(environment, object.health)
      : object.health;
  return differs(link, delivery) || renderingFailed(environment)
    ? withFlag(health, 'notYetRerendered')
    : health;
}

/** Follows a key from the workload to the ExternalSecret that delivers it. */
export function chainOf(
  environment: ActiveEnvironment,
  row: KeyRow,
  key: DeployedKey,
): KeyChain {
  const { query, namespace, deployment } = environment;
  const link: ReferenceLink = key.secret
    ? referenceOf(query.snapshot.controlPlane, namespace, key.secret, query)
    : { state: 'unknown' };
  const delivery = deliveryOf(key, deployment.listed);
  const object = delivery && environment.objectOf(delivery.listed);
  const chain = { row, key, link, delivery, object };
  return { ...chain, health: healthOf(environment, chain) };
}

function storeOf(
  { plane }: ActiveEnvironment,
  chain: KeyChain,
): string | undefined {
  const { object, delivery } = chain;
  const ref = delivery?.entry?.storeRef ?? object?.object?.storeRef;
  if (object && ref) {
    return storeId(object.plane.id, locateStore(ref, object.listed.namespace));
  }
  const name = plane?.observation.plane.secretStore;
  return plane && name
    ? storeId(plane.id, { kind: 'ClusterSecretStore', name })
    : undefined;
}

/** What the plane asks for; before it asks, what the reference names. */
function remoteEntry({ link, delivery }: KeyChain) {
  if (delivery?.entry?.remoteKey) return delivery.entry;
  return 'entry' in link ? link.entry : undefined;
}

function remoteOf(chain: KeyChain): Cell['remote'] {
  const { remoteKey, property } = remoteEntry(chain) ?? {};
  if (!remoteKey) return undefined;
  return { key: remoteKey, ...(property && { property }) };
}

/** The cell of a key, as its own chain says. */
export function keyCell(environment: ActiveEnvironment, chain: KeyChain): Cell {
  const { key, link, object, health } = chain;
  return {
    environment: environment.environment.name,
    health,
    lastKnown: health.verdict === 'unknown' ? object?.lastKnown : undefined,
    objectId: object?.id,
    storeId: storeOf(environment, chain),
    reference: key.secret && {
      name: key.secret.reference,
      key: key.secret.key,
      state: link.state,
    },
    remote: remoteOf(chain),
  };
}
