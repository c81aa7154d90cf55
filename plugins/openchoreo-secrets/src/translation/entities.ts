import {
  buildMessages,
  referenceMessages,
  resourceMessages,
  systemMessages,
} from './entityLists';

/** What cannot be shown of an entity, by its kind. */
const failureMessages = {
  component: {
    forbidden: 'You may not see the secrets of this component',
    forbiddenDetail:
      'Seeing them takes the right to view this component’s releases and secret references. Contact your administrator.',
    notFound: 'This component is not known to secret health',
    notFoundDetail:
      'OpenChoreo has no such component, or it is not registered by a source that is trusted here.',
  },
  system: {
    forbidden: 'You may not see the secrets of this project',
    forbiddenDetail:
      'Seeing them takes the right to view this project’s releases and secret references. Contact your administrator.',
    notFound: 'This project is not known to secret health',
    notFoundDetail:
      'OpenChoreo has no such project, or it is not registered by a source that is trusted here.',
  },
  resource: {
    forbidden: 'You may not see the secrets of this resource',
    forbiddenDetail:
      'Seeing them takes the right to view this resource’s releases and secret references. Contact your administrator.',
    notFound: 'This resource is not known to secret health',
    notFoundDetail:
      'OpenChoreo has no such resource, or it is not registered by a source that is trusted here.',
  },
  environment: {
    forbidden: 'You may not see the secrets of this environment',
    forbiddenDetail:
      'Seeing them takes the right to view this environment’s releases and secret references. Contact your administrator.',
    notFound: 'This environment is not known to secret health',
    notFoundDetail:
      'OpenChoreo has no such environment, or it is not registered by a source that is trusted here.',
  },
  domain: {
    forbidden: 'You may not see the secret references of this namespace',
    forbiddenDetail:
      'Seeing them takes the right to view secret references in all of this namespace. Contact your administrator.',
    notFound: 'This namespace is not known to secret health',
    notFoundDetail:
      'OpenChoreo has no such namespace, or it is not registered by a source that is trusted here.',
  },
  plane: {
    forbidden: 'Only platform engineers see this tab',
    forbiddenDetail:
      'Seeing it takes the right to the platform: an action of OpenChoreo or a group, as the configuration of secret health says. The secrets of your own components show on their Secrets tabs.',
    notFound: 'This plane is not known to secret health',
    notFoundDetail:
      'OpenChoreo has no such plane, or it was removed. Nothing can be said of its secrets.',
  },
} as const;

/** Counts of things by what they mean to the reader. */
const countMessages = {
  critical: '{{n}} critical',
  warning_one: '{{count}} warning',
  warning_other: '{{count}} warnings',
  heldBack: '{{n}} held back',
  unknown: '{{n}} unknown',
  atRisk: '{{n}} at risk',
  waiting: '{{n}} waiting',
  ok: '{{n}} in order',
  optionalMissing: '{{n}} optional missing',
  none: 'no secrets',
  allUnknown: 'unknown',
  needsLook: 'needs a look',
  underWay: 'being rolled out',
  componentsIn: '{{components}} in {{environments}}',
  more_one: '{{count}} more',
  more_other: '{{count}} more',
  hit: 'Hits',
} as const;

const environmentMessages = {
  failing_one:
    '{{count}} of {{all}} components has failing secrets in {{name}}',
  failing_other:
    '{{count}} of {{all}} components have failing secrets in {{name}}',
  failingOnly: 'The one component of {{name}} has failing secrets',
  attentionOnly: 'The one component of {{name}} needs attention',
  attention_one: '{{count}} of {{all}} components needs attention in {{name}}',
  attention_other: '{{count}} of {{all}} components need attention in {{name}}',
  alsoAttention_one: '{{count}} more needs attention.',
  alsoAttention_other: '{{count}} more need attention.',
  blocked:
    'New pods of {{names}} cannot start; pods already running keep going.',
  blockedMany:
    'New pods of {{n}} components cannot start; pods already running keep going.',
  hitsSecrets_one: 'Hits {{count}} secret.',
  hitsSecrets_other: 'Hits {{count}} secrets.',
  storeChecked: 'checked {{age}} ago',
  alsoUnknown_one: '{{count}} component cannot be judged right now.',
  alsoUnknown_other: '{{count}} components cannot be judged right now.',
  healthy_one: 'The one component of {{name}} has all its secrets',
  healthy_other: 'All {{count}} components of {{name}} have their secrets',
  healthyDetail_one: '{{count}} secret is in order.',
  healthyDetail_other: '{{count}} secrets are in order.',
  settling: 'Nothing to act on in {{name}}; some secrets are waited for',
  partial: 'In order where seen in {{name}}; the rest is unknown',
  unknown: 'Unknown: nothing in {{name}} can be judged right now',
  unknownPlane: 'Unknown: plane {{plane}}, {{state}}',
  healthySeen_one:
    'The one component of {{name}} that you may see has all its secrets',
  healthySeen_other:
    'All {{count}} components of {{name}} that you may see have their secrets',
  empty: 'No component uses secrets in {{name}}',
  emptySeen: 'No component that you may see uses secrets in {{name}}',
  emptyDetail: 'The health of their secrets shows here once one does.',
  emptyUnseen: 'Unknown: {{name}} is not seen right now',
  unknownUnnamed: 'Unknown: its plane, {{state}}',
  storeDownUnnamed:
    'The platform team’s store is in trouble; values in use stay as they are',
  storeDown: 'Store {{store}} is in trouble; values in use stay as they are',
  absent: 'Environment {{name}} does not exist any more',
  absentDetail:
    'OpenChoreo has no such environment. The catalog may still show it for a while.',
  untold: 'Unknown: what runs in {{name}} cannot be told',
  untoldDetail: 'The control plane cannot be asked right now.',
  binding: 'Where its secrets come from',
  noPlane: 'no plane',
  noStore: 'no store',
  noStoreDetail: 'The plane names none',
  components: 'Components in {{name}}',
  find: 'Find a component, project or store',
  componentsCount_one: '{{count}} component · worst first',
  componentsCount_other: '{{count}} components · worst first',
  column: {
    component: 'Component',
    project: 'Project',
    secrets: 'Secrets',
    stores: 'Store',
  },
} as const;

const planeMessages = {
  unseen: 'Unknown: {{plane}}, {{state}}',
  unseenCount_one: '{{count}} secret cannot be judged.',
  unseenCount_other: '{{count}} secrets cannot be judged.',
  knownAt: 'Last heard at {{time}}.',
  neverSeen: 'It was never seen. This is not a verdict.',
  esoDown: 'The External Secrets Operator is not running on {{plane}}',
  esoStalled: 'The External Secrets Operator has stalled on {{plane}}',
  esoNotInstalled:
    'The External Secrets Operator is not installed on {{plane}}',
  nothingRefreshes: 'Nothing refreshes until it runs again.',
  nothingArrives: 'No secret can arrive there until it is.',
  failingOnly: 'The one secret of {{plane}} needs attention',
  failing_one: '{{count}} of {{all}} secrets needs attention on {{plane}}',
  failing_other: '{{count}} of {{all}} secrets need attention on {{plane}}',
  ownTrouble: '{{plane}} itself needs a look',
  ownTroubleDetail: 'What is the matter stands among its facts.',
  uncounted: 'Unknown: the secrets of {{plane}} cannot be counted',
  partly: 'In order where seen on {{plane}}; {{n}} unknown',
  okNeeded: 'What is needed on {{plane}} is in order',
  ok_one: 'The one secret of {{plane}} is in order',
  ok_other: 'All {{count}} secrets of {{plane}} are in order',
  waiting_one: 'Nothing to act on; {{count}} secret of {{plane}} is waited for',
  waiting_other:
    'Nothing to act on; {{count}} secrets of {{plane}} are waited for',
  noSecrets: '{{plane}} holds no secrets',
  butIncidents_one: '{{said}}; {{count}} incident needs a look',
  butIncidents_other: '{{said}}; {{count}} incidents need a look',
  incidentsBelow_one: '{{count}} incident stands below.',
  incidentsBelow_other: '{{count}} incidents stand below.',
  facts: 'The plane itself',
  fact: {
    seen: 'Seen',
    cluster: 'Cluster',
    identity: 'Cluster id',
    clock: 'Clock',
    eso: 'External Secrets',
    replicas: 'Replicas',
    operatorPart: 'Of the operator',
    versions: 'Served versions',
    agent: 'Agent',
    agentCa: 'Agent CA',
    store: 'Default store',
    secrets: 'Secrets',
    refused: 'May not read',
    unreadable: 'Not readable',
  },
  ca: {
    matches: 'The pinned one is in use',
    differs: 'The agent has another than the pinned one',
    unknown: 'Not compared',
  },
  caUntil: '{{text}}, valid until {{time}}',
  caExpired: 'Expired {{time}}',
  caSoon: '{{text}}, expires in {{age}}',
  noStoreNamed: 'none named',
  environments: 'Environments with secrets here',
  noEnvironments: 'No environment takes secrets from this plane.',
  noEnvironmentsUnseen:
    'Which environments take secrets from this plane is not known now.',
  noStores: 'This plane has no store.',
  ownCluster: 'one of its own',
  moreIncidents_one: 'Show {{count}} more incident',
  moreIncidents_other: 'Show {{count}} more incidents',
  noIncidents: 'No incidents on this plane.',
  noIncidentsUnseen:
    'No other incident is known on this plane. It is not seen now.',
  partMissing: 'Its incidents or its stores could not be loaded.',
  links: 'On the page of secret health:',
  open: {
    incidents: 'Its incidents',
    stores: 'Its stores',
    secrets: 'Its secrets',
  },
} as const;

export const entityMessages = {
  failure: failureMessages,
  counts: countMessages,
  environment: environmentMessages,
  plane: planeMessages,
  system: systemMessages,
  resource: resourceMessages,
  build: buildMessages,
  reference: referenceMessages,
} as const;
