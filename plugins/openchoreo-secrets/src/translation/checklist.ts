export const checklistMessages = {
  headline: {
    needAction_one:
      '{{count}} of {{all}} required platform secrets needs action',
    needAction_other:
      '{{count}} of {{all}} required platform secrets need action',
    cannotTell_one:
      'Nothing to act on · {{count}} of {{all}} required platform secrets cannot be judged',
    cannotTell_other:
      'Nothing to act on · {{count}} of {{all}} required platform secrets cannot be judged',
    inOrder: 'All {{all}} required platform secrets are in order',
    blind: 'Nothing to act on · some planes cannot be judged now',
    none: 'Which platform secrets are required cannot be told',
    noneHere: 'No platform secret is required here',
  },
  part: {
    missing: '{{n}} missing',
    failing: '{{n}} failing',
    expired: '{{n}} expired',
    wrongKeys: '{{n}} with wrong keys',
    expiring: '{{n}} expiring',
    expiringOne: '1 expires in {{left}}',
    cannotTell_one: '{{count}} more cannot be judged.',
    cannotTell_other: '{{count}} more cannot be judged.',
    waived_one: '{{count}} is waived.',
    waived_other: '{{count}} are waived.',
  },
  family: {
    detected: 'Checked against the list of OpenChoreo {{family}} (detected).',
    configured:
      'Checked against the list of OpenChoreo {{family}} (set in the configuration).',
    unknown:
      'The release of OpenChoreo could not be detected, so nothing here is known to be complete.',
    assumed:
      'The release of OpenChoreo could not be detected; checked against the list of {{family}}.',
  },
  show: {
    label: 'Rows',
    action: 'Needs action first',
    all: 'All rows',
  },
  optional: {
    label: 'Optional rows',
    shown: 'Optional: shown',
    hidden: 'Optional: hidden',
  },
  export: { markdown: 'Markdown', json: 'JSON' },
  exportLabel: {
    markdown: 'Export as Markdown',
    json: 'Export as JSON',
  },
  role: {
    control: 'control plane',
    data: 'data plane',
    workflow: 'workflow plane',
    observability: 'observability plane',
  },
  place: '{{role}} · {{namespace}}',
  progress: {
    inOrder: '{{share}} in order',
    cannotTell_one: '{{count}} cannot tell',
    cannotTell_other: '{{count}} cannot tell',
    none: 'nothing required',
    bar: '{{all}} required: {{parts}}',
  },
  column: {
    secret: 'Secret',
    purpose: 'What for',
    producer: 'Made by',
    keys: 'Keys',
    state: 'State',
    next: 'What to do',
  },
  table: 'Platform secrets of {{plane}}',
  producer: {
    externalSecret: 'ExternalSecret',
    certManager: 'cert-manager',
    byHand: 'by hand',
  },
  keys: {
    some: '{{n}} of {{all}}',
    unknown: '?',
    unknownTitle: 'Which keys it has cannot be told',
    missing: 'Missing: {{keys}}',
    expected: 'Expected: {{keys}}',
    none: 'none',
  },
  state: {
    healthy: 'Present',
    failing: 'Failing',
    missing: 'Missing',
    expired: 'Expired',
    wrongKeys: 'Wrong keys',
    cannotTell: 'Cannot tell',
    unmanaged: 'Not managed',
    optionalAbsent: 'Optional, absent',
    notApplicable: 'Not applicable',
    waived: 'Waived until {{time}}',
    expiresIn: 'Expires in {{left}}',
  },
  left: '{{left}} left',
  days_one: '{{count}} day',
  days_other: '{{count}} days',
  years: '{{n}} y',
  otherwise: 'else: {{state}}',
  livesInSecret: 'Lives in {{secret}}, key {{key}}',
  livesInSecretOnly: 'Lives in {{secret}}',
  livesInKey: 'Lives under the key {{key}}',
  livesInRemote: 'Lives in the external store under {{remoteKey}}',
  livesInRemoteToo: 'in the external store: {{remoteKey}}',
  notCounted: 'Not counted: it is no Secret of its own.',
  configured: 'set in the configuration',
  next: {
    actor: 'Who acts: {{actor}}',
    missing: {
      externalSecret:
        'Create the ExternalSecret that makes it in {{namespace}}.',
      certManager:
        'Create the Certificate that makes it in {{namespace}}, or install the chart again.',
      byHand: 'Create it in {{namespace}} with the keys {{keys}}.',
      byHandNoKeys: 'Create it in {{namespace}}.',
    },
    switchOff: 'Or switch {{feature}} off.',
    failing: 'Look at what makes it.',
    wrongKeys: 'Add the missing keys: {{keys}}.',
    wrongKeysUnnamed: 'Compare its keys with those that are expected.',
    expired:
      'Renew it now: look at the Certificate and its issuer. What uses it is refused.',
    renewsAt: 'cert-manager renews it {{time}}.',
    renewalLate:
      'The renewal was due {{time}} and has not happened: look at the Certificate and its issuer.',
    renew: 'Renew it before it ends.',
    clientCa: 'Renewal changes the CA: update clientCA of plane {{plane}} too.',
    unmanaged:
      'Nothing that was seen keeps it up to date: renew it by hand in time.',
    featureOff: 'Nothing, {{feature}} is off.',
    notNeeded: 'Nothing, it is optional.',
    waived: 'Waived: {{reason}}',
    waiverEnded: 'The waiver ended {{time}}. Its reason was: {{reason}}',
    incident: 'Incident',
    secret: 'In all secrets',
    docs: 'Docs',
  },
  reason: {
    notObserved: 'What makes it cannot be observed on this plane.',
    starting: 'The first look at the plane is not complete yet.',
    notLookedFor:
      'Nothing that was seen makes it, and looking for it is not opted in. Allow its namespace in the configuration, or see for yourself.',
    lookUpFailed:
      'Looking for it was refused. Grant the reader of this plane the right to get this one Secret.',
    noDates: 'The Certificate exists and has no dates yet.',
    familyUnknown:
      'The release of OpenChoreo is not known. Name it in the configuration.',
  },
  more: {
    show: 'Show {{n}} more: {{parts}}',
    showInOrder: 'Show {{n}} more in order',
    showAll: 'Show {{parts}}',
    hide: 'Show fewer',
    inOrder: '{{n}} in order',
    cannotTell: '{{n}} cannot tell',
    waived: '{{n}} waived',
    optional: '{{n}} optional',
    elsewhere: '{{n}} that live elsewhere',
  },
  toggle: 'Rows of {{plane}}',
  emptyDetail: 'The checklist shows once a plane is known.',
} as const;
