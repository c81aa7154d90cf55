import fc from 'fast-check';

const AT = '2026-11-24T10:00:00Z';

const metadata = {
  name: 'db',
  namespace: 'dp-a',
  uid: 'u-1',
  resourceVersion: '12',
  generation: 2,
  creationTimestamp: AT,
  deletionTimestamp: AT,
  labels: { 'openchoreo.dev/component': 'shop', app: 'x' },
  ownerReferences: [
    { kind: 'ClusterExternalSecret', name: 'c', uid: 'u-2', controller: true },
  ],
};

const conditions = [
  {
    type: 'Ready',
    status: 'False',
    reason: 'SecretSyncedError',
    message:
      'error processing spec.data[0] (key: k), err: Secret does not exist',
    lastTransitionTime: AT,
    observedGeneration: 2,
  },
];

const involved = {
  kind: 'ExternalSecret',
  namespace: 'a',
  name: 'db',
  uid: 'u',
};

const podSpec = {
  containers: [
    {
      env: [
        { name: 'A', value: 'x' },
        {
          name: 'B',
          valueFrom: { secretKeyRef: { name: 's', key: 'k', optional: true } },
        },
      ],
      envFrom: [{ secretRef: { name: 's' } }, { configMapRef: { name: 'c' } }],
      volumeMounts: [
        { name: 'v', mountPath: '/a', subPath: 'k/x' },
        { name: 'p', mountPath: '/b' },
      ],
    },
  ],
  initContainers: [{ volumeMounts: [{ name: 'i', mountPath: '/c' }] }],
  volumes: [
    { name: 'v', secret: { secretName: 's', optional: true } },
    {
      name: 'i',
      secret: { secretName: 's', items: [{ key: 'k', path: 'k' }] },
    },
    {
      name: 'p',
      projected: { sources: [{ secret: { name: 's' } }, { configMap: {} }] },
    },
    { name: 'unmounted', secret: { secretName: 's' } },
  ],
  imagePullSecrets: [{ name: 'pull' }],
};

const deployment = {
  apiVersion: 'apps/v1',
  kind: 'Deployment',
  metadata,
  spec: { template: { spec: podSpec } },
};

const workload = {
  container: {
    env: [
      { key: 'A', value: 'x' },
      { key: 'B', valueFrom: { secretKeyRef: { name: 'r', key: 'k' } } },
    ],
    files: [
      {
        key: 'f',
        mountPath: '/etc',
        valueFrom: { secretRef: { name: 'r', key: 'k' } },
      },
    ],
  },
  containers: { side: { env: [{ key: 'C' }] } },
  dependencies: {
    resources: [
      {
        ref: 'postgres',
        envBindings: { password: 'DB_PASSWORD' },
        fileBindings: { cert: '/etc/ssl/cert.pem', plain: 'cert' },
      },
    ],
  },
};

const ref = { name: 'vault', kind: 'ClusterSecretStore' };

const owner = { projectName: 'p', componentName: 'c' };

/** Objects with all the fields that are read. */
export const WHOLE = {
  Event: {
    metadata,
    involvedObject: involved,
    regarding: involved,
    reason: 'UpdateFailed',
    message: 'no',
    note: 'none',
    type: 'Warning',
    firstTimestamp: AT,
    lastTimestamp: AT,
    deprecatedFirstTimestamp: AT,
    deprecatedLastTimestamp: AT,
    eventTime: AT,
    count: 3,
    deprecatedCount: 4,
    series: { count: 5, lastObservedTime: AT },
    source: { component: 'external-secrets' },
    reportingComponent: 'a',
    reportingController: 'b',
  },
  ExternalSecret: {
    metadata,
    spec: {
      refreshPolicy: 'Periodic',
      refreshInterval: '1h',
      secretStoreRef: ref,
      data: [
        {
          secretKey: 'k',
          remoteRef: { key: 'shop/db', property: 'password', version: '3' },
          sourceRef: {
            storeRef: ref,
            generatorRef: { kind: 'Password', name: 'p' },
          },
        },
      ],
      dataFrom: [
        { extract: { key: 'all' } },
        { find: { name: { regexp: 'x' } } },
        { sourceRef: { generatorRef: { kind: 'Password', name: 'p' } } },
        { sourceRef: { storeRef: ref } },
      ],
      target: {
        name: 'made',
        creationPolicy: 'Merge',
        deletionPolicy: 'Delete',
        immutable: true,
        manifest: { kind: 'ConfigMap' },
        template: {
          data: { made: '{{ .k }}' },
          templateFrom: [{}],
          mergePolicy: 'Merge',
        },
      },
      syncWindows: {
        kind: 'deny',
        windows: [{ schedule: '0 8 * * *', duration: '2h' }],
      },
    },
    status: {
      conditions,
      refreshTime: AT,
      syncedResourceVersion: '1-a',
      binding: { name: 'made' },
    },
  },
  Namespace: { metadata },
  Project: { metadata, spec: { deploymentPipelineRef: ref } },
  Component: { metadata, spec: { owner } },
  Workload: { metadata, spec: { owner, ...workload } },
  ComponentRelease: { metadata, spec: { owner, workload } },
  SecretReference: {
    metadata,
    spec: {
      targetPlane: ref,
      data: [
        {
          secretKey: 'k',
          remoteRef: { key: 'shop/db', property: 'password', version: '3' },
        },
      ],
    },
  },
  Deployment: deployment,
  CronJob: {
    ...deployment,
    kind: 'CronJob',
    spec: { jobTemplate: { spec: deployment.spec } },
  },
  ReleaseBinding: {
    metadata,
    spec: {
      owner,
      environment: 'production',
      releaseName: 'c-1',
      state: 'Undeploy',
      workloadOverrides: workload,
    },
    status: { conditions, lastSpecUpdateTime: AT },
  },
  RenderedRelease: {
    metadata,
    spec: {
      targetPlane: 'observabilityplane',
      environmentName: 'production',
      owner: { projectName: 'p', componentName: 'c', resourceName: 'r' },
      resources: [
        { id: 'deployment', object: deployment },
        {
          id: 'secret',
          object: {
            apiVersion: 'external-secrets.io/v1',
            kind: 'ExternalSecret',
            metadata,
          },
        },
      ],
    },
    status: {
      conditions,
      resources: [
        {
          id: 'secret',
          group: 'external-secrets.io',
          kind: 'ExternalSecret',
          namespace: 'dp-a',
          name: 'db',
        },
      ],
    },
  },
};

type Path = readonly (string | number)[];

function entriesOf(
  value: unknown,
): readonly (readonly [string | number, unknown])[] {
  if (Array.isArray(value)) return value.map((item, index) => [index, item]);
  return typeof value === 'object' && value !== null
    ? Object.entries(value)
    : [];
}

function pathsIn(value: unknown, path: Path = []): readonly Path[] {
  const below = entriesOf(value).flatMap(([key, each]) =>
    pathsIn(each, [...path, key]),
  );
  return [path, ...below];
}

function replaced(value: unknown, [key, ...more]: Path, by: unknown): unknown {
  if (key === undefined) return by;
  const copy = Object(Array.isArray(value) ? [...value] : { ...Object(value) });
  // What was replaced above holds nothing any more.
  if (copy[key] === undefined) return value;
  copy[key] = replaced(copy[key], more, by);
  return copy;
}

const anything = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.constantFrom<unknown>(
      null,
      undefined,
      '',
      0,
      1,
      true,
      [],
      {},
    ),
  },
  {
    weight: 2,
    arbitrary: fc.constantFrom('a/b', 'd\u202eb', 'x'.repeat(300), AT, 'junk'),
  },
  { weight: 1, arbitrary: fc.jsonValue() },
);

/** An object in which up to three parts are something else, or gone. */
export function mutated(whole: unknown): fc.Arbitrary<unknown> {
  const change = fc.tuple(fc.constantFrom(...pathsIn(whole)), anything);
  return fc
    .array(change, { maxLength: 3 })
    .map(changes =>
      changes.reduce((json, [path, by]) => replaced(json, path, by), whole),
    );
}
