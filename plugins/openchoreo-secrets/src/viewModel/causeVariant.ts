import type {
  CauseClass,
  CauseDto,
} from '@openchoreo/backstage-plugin-openchoreo-secrets-common';

/** Under which words a cause stands: its class, or a variant that its parameters tell of. */
export type CauseVariant =
  | CauseClass
  | 'referenceKeyMissing'
  | 'storeRecovered'
  | 'intervalOfOwner'
  | 'intervalOfSibling'
  | 'eventsRefused'
  | 'storeRefuses'
  | 'reasonWithheld'
  | 'keyNotFollowed'
  | TraitVariant
  | BetweenVariant;

/** What is amiss by an object's own spec. */
type TraitVariant = 'writesNoSecret' | 'windowClosed';

/** What stands between us and a cluster: our own credentials, or the gateway where it is reached through that. */
type BetweenVariant =
  | 'noCredentials'
  | 'gatewayAway'
  | 'agentAway'
  | 'agentFailed'
  | 'notRegistered'
  | 'gatewayRefused';

/** To who may not be told of the store, they are one. */
const REFUSALS: readonly CauseClass[] = [
  'authenticationRefused',
  'permissionDenied',
];

const TRAITS: readonly TraitVariant[] = ['writesNoSecret', 'windowClosed'];

const UNSEEN: readonly CauseClass[] = ['planeUnreachable', 'planeForbidden'];
const BETWEEN: readonly BetweenVariant[] = [
  'noCredentials',
  'gatewayAway',
  'agentAway',
  'agentFailed',
  'notRegistered',
  'gatewayRefused',
];

/** The words that fit a cause. */
export function causeVariant(cause: CauseDto): CauseVariant {
  const { class: name, params, withheld } = cause;
  if (name === 'unknown') return unknownVariant(cause);
  if (name === 'referenceMissing' && params.key) {
    return 'referenceKeyMissing';
  }
  if (name === 'storeNotReady' && params.recovered) {
    return 'storeRecovered';
  }
  if (name === 'intervalUnreadable') return intervalVariant(params);
  if (withheld && REFUSALS.includes(name)) return 'storeRefuses';
  return betweenOf(name, params) ?? name;
}

/** What stops its own kind, and the rest only after a restart. */
const SIBLINGS: readonly (string | undefined)[] = [
  'PushSecret',
  'ClusterExternalSecret',
  'SecretStore',
  'ClusterSecretStore',
];

function intervalVariant({ kind, owner }: CauseDto['params']): CauseVariant {
  if (SIBLINGS.includes(kind)) return 'intervalOfSibling';
  return owner ? 'intervalOfOwner' : 'intervalUnreadable';
}

/** What no class names may still have words. */
function unknownVariant({ params, text, withheld }: CauseDto): CauseVariant {
  const { events, key, trait } = params;
  if (events) return 'eventsRefused';
  if (withheld) return 'reasonWithheld';
  if (key && text === undefined) return 'keyNotFollowed';
  return TRAITS.find(each => each === trait) ?? 'unknown';
}

function betweenOf(
  name: CauseClass,
  { failure }: CauseDto['params'],
): BetweenVariant | undefined {
  return UNSEEN.includes(name)
    ? BETWEEN.find(each => each === failure)
    : undefined;
}

/** Whether a cause tells what is wrong on the way to a plane, rather than that it is away. */
export function standsBetween(cause: CauseDto | undefined): boolean {
  return (
    cause !== undefined && betweenOf(cause.class, cause.params) !== undefined
  );
}
