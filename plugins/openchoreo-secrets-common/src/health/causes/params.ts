/** What a parameter of a cause says, and whether anybody who sees the cause may read it. */
interface ParamRecord {
  readonly says: string;
  /** All else is the platform's: names of planes and stores, and what they say. */
  readonly open?: true;
}

/** Every parameter that a cause can bring. */
export const CAUSE_PARAMS = {
  at: { says: 'where it lies' },
  clusterStores: { says: 'that cluster stores are off', open: true },
  component: { says: 'a component' },
  controllerClass: { says: 'the controller class that a store asks for' },
  entry: { says: 'an entry of the ExternalSecret', open: true },
  environment: { says: 'an environment' },
  events: { says: 'that events may not be read', open: true },
  failedIn: { says: 'the namespaces that it failed in', open: true },
  failure: { says: 'how asking a plane failed', open: true },
  field: { says: 'a field of an object' },
  generator: { says: 'a generator', open: true },
  key: { says: 'a key of a Secret or SecretReference', open: true },
  kind: { says: 'a kind of objects', open: true },
  name: { says: 'an object', open: true },
  namespace: { says: 'a namespace', open: true },
  olderRuns: { says: 'that an older release runs on' },
  other: { says: 'another plane' },
  outOfUse: { says: 'that a key was taken out of use' },
  output: { says: 'an output of a managed resource' },
  owner: { says: 'whose an object is' },
  pending: { says: 'how many are waited for' },
  plane: { says: 'a plane' },
  policy: { says: 'a policy of the ExternalSecret', open: true },
  project: { says: 'a project' },
  property: { says: 'a property of a key', open: true },
  provider: { says: 'that the provider itself is in trouble', open: true },
  quota: { says: 'a quota' },
  reason: { says: 'a reason in a word' },
  recovered: { says: 'that it works again', open: true },
  reference: { says: 'a SecretReference', open: true },
  refusal: { says: 'how the API server refused' },
  release: { says: 'a release' },
  remoteKey: { says: 'a key at the provider', open: true },
  replicas: { says: 'how many of an operator are asked for', open: true },
  resource: { says: 'a managed resource' },
  runs: { says: 'the release that runs' },
  since: { says: 'since when', open: true },
  source: { says: 'the Secret to be pushed', open: true },
  status: { says: 'a status of HTTP', open: true },
  store: { says: 'a store' },
  storeKind: { says: 'the kind of a store' },
  target: { says: 'the Secret to be written', open: true },
  webhook: { says: 'a webhook' },
} as const satisfies Readonly<Record<string, ParamRecord>>;

/** @alpha */
export type CauseParam = keyof typeof CAUSE_PARAMS;

const OPEN: ReadonlySet<string> = new Set(
  Object.entries<ParamRecord>(CAUSE_PARAMS).flatMap(([name, { open }]) =>
    open ? [name] : [],
  ),
);

/** Whether whoever sees a cause may read the parameter; what is not known is the platform's. @alpha */
export function isOpenParam(name: string): boolean {
  return OPEN.has(name);
}
