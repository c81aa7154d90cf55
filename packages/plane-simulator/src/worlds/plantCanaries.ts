import { ClusterLog, KubeObject, ResourceDefinition } from '../log';
import { coreResources } from '../apiserver';
import { Fields, fieldsAt, listAt } from '../eso/fields';
import { RunningWorld } from './runningWorld';

type Clusters = Pick<RunningWorld, 'clusters'>;

/** Stands in everything that is planted, and in nothing else. @public */
export const CANARY = 'c4n4ry';

const word = (what: string) => `${CANARY}${what}Qx7Zk2`;

/** Ways in which providers and operators give a secret away in a sentence. */
const LEAKS = [
  `login failed: password=${word('Password')}`,
  `GET https://reader:${word('UserInfo')}@vault.example/v1/shop?token=${word('Query')}: 403`,
  `Authorization: Bearer ${word('Bearer')}0123456789`,
  `cannot unmarshal "${word('Payload')}" into Go value`,
  `{"password":"${word('Member')}"}`,
  `-----BEGIN PRIVATE KEY----- ${word('Pem')} -----END PRIVATE KEY-----`,
  `raw message: ${word('Raw')}`,
];

const literal = (what: string) => ({
  key: `LITERAL_${what.toUpperCase()}`,
  value: word(what),
});

/** More of a spec, by kind, where literal values can stand. */
function planted({ kind, spec }: KubeObject): unknown {
  const fields = fieldsAt(spec);
  switch (kind) {
    case 'ExternalSecret': {
      const target = fieldsAt(spec, 'target');
      const template = { data: { PLAIN: word('Template') } };
      return { ...fields, target: { ...target, template } };
    }
    case 'SecretStore':
    case 'ClusterSecretStore': {
      const provider = fieldsAt(spec, 'provider');
      const data = [{ key: 'a', value: word('FakeValue') }];
      return { ...fields, provider: { ...provider, fake: { data } } };
    }
    case 'PushSecret':
      return { ...fields, template: { data: { PLAIN: word('Push') } } };
    case 'Workload': {
      const container = fieldsAt(spec, 'container');
      const env = [...listAt(container, 'env'), literal('Workload')];
      return { ...fields, container: { ...container, env } };
    }
    case 'RenderedRelease': {
      const object = {
        apiVersion: 'v1',
        kind: 'Secret',
        metadata: { name: 'planted' },
        stringData: { PLAIN: word('Rendered') },
      };
      const resources = [
        ...listAt(spec, 'resources'),
        { id: 'planted', object },
      ];
      return { ...fields, resources };
    }
    default:
      return spec;
  }
}

function plantInMetadata({ metadata }: KubeObject) {
  const lastApplied = JSON.stringify({ data: { a: word('LastApplied') } });
  return {
    ...metadata,
    annotations: {
      ...metadata.annotations,
      'kubectl.kubernetes.io/last-applied-configuration': lastApplied,
      'example.com/note': word('Annotation'),
    },
    managedFields: [
      {
        manager: word('Manager'),
        operation: 'Apply',
        apiVersion: 'v1',
        fieldsType: 'FieldsV1',
        fieldsV1: { 'f:data': { [`f:${word('ManagedField')}`]: {} } },
      },
    ],
  };
}

function plantIn(log: ClusterLog, resource: ResourceDefinition): void {
  for (const object of log.list(resource)) {
    const { name, namespace } = object.metadata;
    const data = fieldsAt(object, 'data');
    log.modify(resource, { name, namespace }, old => ({
      ...old,
      metadata: plantInMetadata(old),
      ...(old.kind === 'Secret' && {
        data: {
          ...data,
          planted: Buffer.from(word('SecretData')).toString('base64'),
        },
      }),
      ...(old.spec !== undefined && { spec: planted(old) }),
    }));
  }
}

/** An event that gives a secret away, of every object that has a status. */
function tell(log: ClusterLog, about: KubeObject, leak: string, index: number) {
  const { name, namespace = 'default', uid } = about.metadata;
  const now = new Date(log.wallNow()).toISOString();
  log.create(coreResources.events, {
    apiVersion: 'v1',
    kind: 'Event',
    metadata: { name: `planted-${index}-${name}`, namespace },
    involvedObject: {
      apiVersion: about.apiVersion,
      kind: about.kind,
      name,
      namespace: about.metadata.namespace,
      uid,
    },
    type: 'Warning',
    reason: 'UpdateFailed',
    message: leak,
    count: 3,
    firstTimestamp: now,
    lastTimestamp: now,
    // Those of anybody else are passed over unread.
    source: { component: 'external-secrets' },
  });
}

function worded(condition: unknown, leak: string): Fields {
  return { ...fieldsAt(condition), message: leak };
}

function plantWords(log: ClusterLog, resource: ResourceDefinition): void {
  log.list(resource).forEach((object, index) => {
    const { name, namespace } = object.metadata;
    const leak = LEAKS[index % LEAKS.length];
    tell(log, object, leak, index);
    const conditions = listAt(object, 'status', 'conditions');
    if (conditions.length === 0) return;
    log.patchStatus(
      resource,
      { name, namespace },
      {
        ...fieldsAt(object, 'status'),
        conditions: conditions.map(condition => worded(condition, leak)),
      },
    );
  });
}

const OPERATOR = 'external-secrets.io';

/**
 * Plants words that nobody may ever see wherever a secret can stand by mistake:
 * values, templates, annotations, managed fields, messages.
 */
export function plantCanaries({ clusters }: Clusters): void {
  for (const { log, controller } of clusters.values()) {
    // What is planted in conditions would be put right.
    controller.close();
    for (const resource of log.resources) {
      if (resource.plural !== 'events') plantIn(log, resource);
    }
    for (const resource of log.resources) {
      if (resource.group === OPERATOR) plantWords(log, resource);
    }
  }
}

/** How many objects of a world hold something planted. @public */
export function countCanaries({ clusters }: Clusters): number {
  return [...clusters.values()]
    .flatMap(({ log }) => log.resources.flatMap(each => log.list(each)))
    .filter(object => JSON.stringify(object).includes(CANARY)).length;
}
