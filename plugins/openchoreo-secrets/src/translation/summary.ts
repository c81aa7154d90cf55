export const summaryMessages = {
  label: 'Summary',
  attention_one:
    '{{count}} of {{keys}} secrets needs attention in {{environments}}',
  attention_other:
    '{{count}} of {{keys}} secrets need attention in {{environments}}',
  blocksOne: '{{headline}}; one blocks pod start',
  blocksMany: '{{headline}}; {{n}} block pod start',
  blocksAll: '{{headline}}, blocking pod start',
  oldValue_one:
    '{{count}} of {{keys}} secrets runs on its old value in {{environments}}',
  oldValue_other:
    '{{count}} of {{keys}} secrets run on their old values in {{environments}}',
  buildLacks_one: 'A running build lacks {{count}} secret',
  buildLacks_other: 'Running builds lack {{count}} secrets',
  buildUnknown_one: 'Unknown: what {{count}} running build gets',
  buildUnknown_other: 'Unknown: what {{count}} running builds get',
  buildDetail: 'The recent builds below say more.',
  healthy_one: 'The one secret is in order in {{environments}}',
  healthy_other: 'All {{count}} secrets are in order in {{environments}}',
  healthyUneven_one:
    'The one key is in order: {{secrets}} secrets in {{environments}}',
  healthyUneven_other:
    'All {{count}} keys are in order: {{secrets}} secrets in {{environments}}',
  hidden: 'You may not see the secrets of {{name}}',
  hiddenComponents: 'You may not see the components of {{name}}',
  hiddenDetail: 'They may have secrets: nothing is told of them here.',
  hiddenIn: 'You may not see {{names}}: nothing here tells of it.',
  environments_one: '{{count}} environment',
  environments_other: '{{count}} environments',
  atRisk_one: 'Current now; {{count}} at risk: fails at next refresh',
  atRisk_other: 'Current now; {{count}} at risk: fail at next refresh',
  atRiskDetail:
    'Pods start and get what is there; what changes will not arrive.',
  alsoAtRisk_one: '{{count}} at risk: fails at next refresh.',
  alsoAtRisk_other: '{{count}} at risk: fail at next refresh.',
  settling_one: 'Nothing to act on; {{count}} secret is starting or paused',
  settling_other: 'Nothing to act on; {{count}} secrets are starting or paused',
  partial: 'In order in {{known}}; unknown in {{unknown}}',
  partialWhereSeen: 'In order where seen; unknown in {{unknown}}',
  partialDetail: '{{unknown}} of {{cells}} cannot be judged.',
  unreachable: 'Unknown: no plane of this component can be reached',
  unreadable: 'Unknown: no plane of this component may be read',
  unjudged: 'Unknown: nothing can be judged right now',
  was_one: '{{names}} was {{what}} at {{time}}.',
  was_other: '{{names}} were {{what}} at {{time}}.',
  wasMixed_one: '{{names}} at {{time}}: {{what}}.',
  wasMixed_other: '{{names}} at {{time}}: {{what}} each.',
  neverSeenIn_one: 'Never seen: {{names}}.',
  neverSeenIn_other: 'Never seen: {{names}}.',
  nothingCounts: 'Nothing counts as healthy or failed.',
  neverSeen: 'Nothing was seen before. This is not a verdict.',
  starting: 'Starting: the first look is not complete',
  startingDetail: 'Nothing is judged before every plane was read once.',
  untold: 'Unknown: what {{name}} uses cannot be told',
  notDeployed: '{{name}} is not deployed in any environment',
  notDeployedSeen:
    '{{name}} is not deployed in any environment that you may see',
  notDeployedDetail: 'The health of its secrets shows here once it is.',
  oldest: 'Oldest refresh {{age}} ago, every one on time.',
  oldestLate_one: 'Oldest refresh {{age}} ago; {{count}} is late.',
  oldestLate_other: 'Oldest refresh {{age}} ago; {{count}} are late.',
  podsBlocked:
    'New pods of {{name}} cannot start there; pods already running keep going.',
  podsWithoutImage:
    'New pods of {{name}} cannot pull their image there, unless it is public or already on the node; pods already running keep going.',
  heldBack_one: 'The same failure holds back {{count}} more key.',
  heldBack_other: 'The same failure holds back {{count}} more keys.',
  refreshFailing:
    'Refresh has failed for {{age}}. Pods run with the value of {{time}}.',
  rotationLost: 'Any rotation since then has not arrived.',
  alsoUnknown: 'Cannot be judged right now: {{names}}.',
} as const;

export const findingMessages = {
  label: 'Findings',
  about: '{{title}}: {{subject}}',
  keys_one: '{{count}} key',
  keys_other: '{{count}} keys',
  cannotJudge: 'Cannot be judged right now: {{subject}}',
  gap: 'Works in {{working}}, missing in {{missing}}.',
  blocks: 'Blocks pod start.',
  blocksPull:
    'Blocks pod start, unless the image is public or already on the node.',
  oldValue:
    'Refresh has failed for {{age}}, so pods use the value of {{time}}. Any rotation since then has not arrived.',
  failingSince: 'Failing since {{time}}.',
  shownAsKnown:
    'Showing what was known at {{time}}. Nothing here counts as healthy or failed.',
  nothingCounts: 'Nothing here counts as healthy or failed.',
  heldBack_one: 'Holds back {{count}} more key.',
  heldBack_other: 'Holds back {{count}} more keys.',
  reach:
    '{{count}} secrets hang on it: {{failing}} fail now, {{atRisk}} at their next refresh.',
  reachOf:
    '{{count}} secrets of {{components}}: {{failing}} fail now, {{atRisk}} at their next refresh.',
  whoActs: 'Who acts',
  aboutCause: 'About this cause',
  nextStep: 'Next step',
  open: 'Open in {{environment}}',
  openKey: 'Open in {{environment}}: {{key}}',
  seePlane: 'See plane',
  seePlaneNamed: 'See plane {{plane}}',
  more_one: 'Show {{count}} more finding',
  more_other: 'Show {{count}} more findings',
} as const;

export const actorMessages = {
  developer: 'Developers of {{project}}',
  developers: 'Developers',
  platformEngineer: 'Platform engineers',
  providerOwner: 'Owners of the secret store',
  nobody: 'Nobody: it resolves by itself',
} as const;

export const planeMessages = {
  live: 'live · {{time}}',
  polled: 'polled · {{time}}',
  starting: 'first look under way',
  unreachable: 'unreachable',
  unreachableFor: 'unreachable {{age}}',
  unreachableKnown:
    'Plane {{plane}} unreachable for {{age}}: showing what was known at {{time}}.',
  unreachableNever:
    'Plane {{plane}} unreachable for {{age}}. It was never seen.',
  unnamedKnown:
    'The plane is unreachable for {{age}}: showing what was known at {{time}}.',
  unnamedNever: 'The plane is unreachable for {{age}}. It was never seen.',
  knownAt: '{{state}} · known at {{time}}',
  forbidden: 'not allowed to read (403)',
  ownAccess: 'our own access fails',
  credentialsPending: 'waiting for credentials',
  notConfigured: 'no access configured',
  notInstalled: 'no External Secrets',
  noPlane: 'plane not known',
  noStore: 'no store',
  malformed_one: 'Plane {{plane}}: {{count}} object could not be read.',
  malformed_other: 'Plane {{plane}}: {{count}} objects could not be read.',
  malformedUnnamed_one: 'A plane: {{count}} object could not be read.',
  malformedUnnamed_other: 'A plane: {{count}} objects could not be read.',
  called: '{{name}} ({{role}})',
  byPart_one: 'the {{parts}} plane',
  byPart_other: 'the {{parts}} planes',
  part: {
    control: 'control',
    data: 'data',
    build: 'build',
    workflow: 'workflow',
    observability: 'observability',
    other: 'other',
  },
  storeOf: 'The {{role}}’s store {{store}}',
  subject: 'plane {{plane}}',
  subjectOf: 'the plane of {{environments}}',
  asOf: 'As of {{time}}',
  asOfLive: 'As of {{time}} · live',
  lastHeard: 'Last heard at {{time}}',
  asOfNone: 'No plane was heard from yet',
} as const;

/** For who may not see what is the platform's. */
export const withheldMessages = {
  names:
    'Names of planes and stores, and what providers say, are shown to the platform team only.',
  ask: 'Names of planes and stores, and what providers say, are shown to the platform team only. Ask it where you need them.',
  askLink: 'Ask team {{team}}',
  linkTeam: 'Platform team {{team}}',
  next: 'Ask the platform team: they see the details, and act.',
  nextTeam: 'Ask the platform team ({{team}}): they see the details, and act.',
  words: 'in words for the platform team only',
  store: 'Store of the platform team',
  storeState: 'Store of the platform team: {{word}}',
  plane: 'A plane of the platform team',
  ofPlatform: 'of the platform team',
  provider: 'known to the platform team',
  storeUntold: 'cannot be told',
} as const;
