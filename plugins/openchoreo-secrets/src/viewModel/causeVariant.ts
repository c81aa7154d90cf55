import type {
  CauseClass,
  CauseDto,
} from '@openchoreo/backstage-plugin-openchoreo-secrets-common';

/** Under which words a cause stands: its class, or a variant that its parameters tell of. */
export type CauseVariant =
  | CauseClass
  | 'referenceKeyMissing'
  | 'storeRecovered'
  | 'eventsRefused'
  | 'storeRefuses'
  | 'reasonWithheld'
  | BetweenVariant;

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
export function causeVariant({
  class: name,
  params,
  withheld,
}: CauseDto): CauseVariant {
  if (name === 'referenceMissing' && params.key) {
    return 'referenceKeyMissing';
  }
  if (name === 'storeNotReady' && params.recovered) {
    return 'storeRecovered';
  }
  if (name === 'unknown' && params.events) return 'eventsRefused';
  if (withheld && REFUSALS.includes(name)) return 'storeRefuses';
  if (withheld && name === 'unknown') return 'reasonWithheld';
  return betweenOf(name, params) ?? name;
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
