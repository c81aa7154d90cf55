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
  | 'thingAbsent'
  | 'mergeTargetAbsent'
  | RefusalVariant
  | BetweenVariant;

/** What the API server of a plane said to a release. */
const REFUSED = {
  webhookDown: 'applyWebhookDown',
  kindUnknown: 'applyKindUnknown',
  fieldUnknown: 'applyFieldUnknown',
  valueRefused: 'applyValueRefused',
  quota: 'applyQuota',
  admission: 'applyAdmission',
  namespaceTerminating: 'applyNamespaceTerminating',
  namespaceAbsent: 'applyNamespaceAbsent',
  notPermitted: 'applyNotPermitted',
  unreachable: 'applyUnreachable',
} as const;

type RefusalVariant = (typeof REFUSED)[keyof typeof REFUSED];

const ofRefusal = new Map<string, RefusalVariant>(Object.entries(REFUSED));

/** What stands between us and a cluster: our own credentials, or the gateway where it is reached through that. */
type BetweenVariant =
  | 'noCredentials'
  | 'queryRefused'
  | 'misdirected'
  | 'accessUnsupported'
  | 'credentialProgram'
  | 'credentialsPending'
  | 'clientCertificate'
  | 'untrusted'
  | 'nameMismatch'
  | 'credentialsRefused'
  | 'tlsFails'
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

const UNSEEN: readonly CauseClass[] = [
  'planeUnreachable',
  'planeForbidden',
  'ownAccess',
];
const BETWEEN: readonly BetweenVariant[] = [
  'noCredentials',
  'queryRefused',
  'misdirected',
  'accessUnsupported',
  'credentialProgram',
  'credentialsPending',
  'clientCertificate',
  'untrusted',
  'nameMismatch',
  'gatewayAway',
  'agentAway',
  'agentFailed',
  'notRegistered',
  'gatewayRefused',
];

/** Failures whose names say more elsewhere. */
const OTHERWISE: ReadonlyMap<string | undefined, BetweenVariant> = new Map([
  ['unauthorized', 'credentialsRefused'],
  ['tls', 'tlsFails'],
]);

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
  if (name === 'objectAbsent') return absentVariant(params);
  if (name === 'applyFailed') {
    return ofRefusal.get(params.refusal ?? '') ?? name;
  }
  if (name === 'intervalUnreadable') return intervalVariant(params);
  if (withheld && REFUSALS.includes(name)) return 'storeRefuses';
  return betweenOf(name, params) ?? name;
}

/** An ExternalSecret, unless something else is named. */
function absentVariant({ kind, policy }: CauseDto['params']): CauseVariant {
  if (policy === 'Merge') return 'mergeTargetAbsent';
  return kind && kind !== 'ExternalSecret' ? 'thingAbsent' : 'objectAbsent';
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
  const { events, key } = params;
  if (events) return 'eventsRefused';
  if (withheld) return 'reasonWithheld';
  return key && text === undefined ? 'keyNotFollowed' : 'unknown';
}

function betweenOf(
  name: CauseClass,
  { failure }: CauseDto['params'],
): BetweenVariant | undefined {
  return UNSEEN.includes(name)
    ? (OTHERWISE.get(failure) ?? BETWEEN.find(each => each === failure))
    : undefined;
}

/** Whether a cause tells what is wrong on the way to a plane, rather than that it is away. */
export function standsBetween(cause: CauseDto | undefined): boolean {
  return (
    cause !== undefined && betweenOf(cause.class, cause.params) !== undefined
  );
}
