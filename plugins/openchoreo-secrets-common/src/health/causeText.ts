import { say, type CauseText } from './say';
import type { Cause, CauseClass } from './health';
import { ABOUT_OPERATORS } from './operatorText';
import { ABOUT_RELEASES, withRunning } from './releaseCauseText';

type Params = Readonly<Record<string, string>>;
type Wording = (params: Params) => CauseText;

const store = ({ store: name, storeKind = 'Store' }: Params) =>
  name ? `${storeKind} ${name}` : 'The store';
const behind = (params: Params) => (params.store ? store(params) : 'the store');
const onPlane = ({ plane }: Params) => (plane ? ` on plane ${plane}` : '');
const planeOf = ({ plane }: Params) => (plane ? `Plane ${plane}` : 'The plane');
const remote = ({ remoteKey, entry }: Params) =>
  remoteKey
    ? `the key ${remoteKey}`
    : `the remote key${entry ? ` of ${entry}` : ''}`;
const target = ({ target: name }: Params) =>
  name ? `Secret ${name}` : 'Secret';

const ABOUT_STORES = {
  storeAbsent: p =>
    say(
      `${store(p)}${onPlane(p)} does not exist.`,
      'Create the store, or change what refers to it.',
    ),
  storeNotSet: p =>
    say(
      `${planeOf(p)} names no store.`,
      'Name a ClusterSecretStore in the plane.',
    ),
  storeNotReady: p =>
    p.recovered
      ? say(
          `${store(p)}${onPlane(p)} was not ready, and is ready again.`,
          'Wait: it is retried by itself within 7 minutes.',
        )
      : say(
          `${store(p)}${onPlane(p)} is not ready.`,
          'Check the store. Stores are checked again within 7 minutes.',
        ),
  namespaceNotAllowed: p =>
    say(
      `${store(p)} does not admit ${p.namespace ? `namespace ${p.namespace}` : 'this namespace'}.`,
      'Extend the conditions of the store.',
    ),
  authenticationRefused: p =>
    say(
      `${store(p)}${onPlane(p)}: authentication refused.`,
      'Check the login of the store, then wait: stores retry within 7 minutes, secrets up to 7 minutes after that.',
    ),
  permissionDenied: p =>
    say(
      `${store(p)} refuses access to ${remote(p)}.`,
      "Allow the store's identity to read this path.",
    ),
  network: p =>
    p.provider === 'down'
      ? say(
          `The provider behind ${behind(p)}${onPlane(p)} answers with an error of its own.`,
          'Bring the provider back. It is retried by itself within 7 minutes.',
        )
      : say(
          `${store(p)}${onPlane(p)} cannot reach its provider.`,
          'Check address, network and certificates. It is retried by itself within 7 minutes.',
        ),
  throttled: p =>
    say(
      `The provider behind ${behind(p)} limits requests.`,
      'Lengthen the refresh intervals.',
    ),
  invalidConfiguration: p =>
    p.field
      ? say(
          `The configuration cannot be used: ${p.field}.`,
          'Correct this field.',
        )
      : say(
          `The configuration of ${p.store ? store(p) : 'the object'} cannot be used.`,
          'Correct the configuration; the message says where.',
        ),
  classMismatch: p =>
    p.clusterStores
      ? say(
          `The controller${onPlane(p)} does not serve cluster stores.`,
          'Use a SecretStore, or switch cluster stores on.',
        )
      : say(
          'No controller takes this object: its store names another controller class.',
          'Correct the controller class of the store.',
        ),
} satisfies Partial<Record<CauseClass, Wording>>;

const MISSING_BY_POLICY: Readonly<Record<string, (p: Params) => string>> = {
  Delete: p =>
    `The provider has nothing to give any more, and the ${target(p)} was deleted by policy.`,
  Retain: p =>
    `The provider has nothing to give any more; the ${target(p)} keeps what it had, by policy.`,
};

const ABOUT_KEYS = {
  deniedOrAbsent: p =>
    say(
      `${store(p)} refuses ${remote(p)}, or it does not exist: its provider does not say which.`,
      "Check that the store's identity may read this path, then that the key exists.",
    ),
  remoteKeyAbsent: p =>
    say(
      MISSING_BY_POLICY[p.policy]?.(p) ??
        `${remote(p)} does not exist in the store.`.replace(/^the/, 'The'),
      `Add it in the store, or correct the reference. ${
        p.policy
          ? 'The next refresh takes it up.'
          : 'It is retried by itself within 7 minutes.'
      }`,
    ),
  propertyAbsent: p =>
    say(
      `The property ${p.property ?? 'asked for'} does not exist in ${remote(p)}.`,
      'Add it in the store, or correct the reference. It is retried by itself within 7 minutes.',
    ),
  referenceMissing: p =>
    p.key
      ? say(
          `SecretReference ${p.reference ?? 'of the workload'} has no key ${p.key}.`,
          'Add the key to it, or correct the workload.',
        )
      : say(
          `SecretReference ${p.reference ?? 'of the workload'} does not exist.`,
          'Create it, or correct the workload.',
        ),
  sourceSecretMissing: p =>
    say(
      `The source Secret ${p.source ?? ''} does not exist.`.replace('  ', ' '),
      'Create the source Secret, or remove what pushes it.',
    ),
  generatorFailed: p =>
    say(
      `Generator ${p.generator ?? 'of the object'} failed.`,
      'Check the generator; the message says why.',
    ),
} satisfies Partial<Record<CauseClass, Wording>>;

const ABOUT_WRITES = {
  templateFailed: p =>
    say(
      `The ${target(p)} could not be made from what the provider gave.`,
      'Check template and decoding.',
    ),
  ownedByAnother: p =>
    say(
      `The ${target(p)} belongs to another ExternalSecret. It will not heal by itself.`,
      'Rename one of the two.',
    ),
  targetImmutable: p =>
    say(
      `The ${target(p)} is immutable and cannot be changed. It will not heal by itself.`,
      'Delete the Secret, or stop making it immutable.',
    ),
  writeRefused: p =>
    say(
      `The ${target(p)} could not be written.`,
      'See the kept events: quota, admission webhook or permissions.',
    ),
  noSecretByPolicy: p =>
    say(
      `The ${target(p)} is not written, by the creation policy of its ExternalSecret.`,
      'Let the type of the component write a Secret, or correct what asks for it.',
    ),
  windowClosed: () =>
    say(
      'The sync window has been closed for more than a week.',
      'Check the schedule of the sync window: it may never open.',
    ),
  objectAbsent: p =>
    p.policy === 'Merge'
      ? say(
          `The ${target(p)} does not exist, and is only ever added to.`,
          'Create the Secret, or change the creation policy.',
        )
      : say(
          `${p.kind ?? 'The object'} ${p.name ?? ''} should exist${onPlane(p)} and does not.`.replace(
            '  ',
            ' ',
          ),
          'Check why it is not applied.',
        ),
  buildNotRendered: p =>
    say(
      `Nothing was rendered for the build ${p.name ?? ''}, and it has not ended.`.replace(
        /  +/g,
        ' ',
      ),
      'Check that what it names exists; why it waits stands in the log of OpenChoreo’s controller manager alone.',
    ),
  dependencyPending: p =>
    say(
      `The managed resource ${p.resource ?? ''} gives no output ${p.output ?? ''} in ${p.environment ?? 'this environment'} yet.`.replace(
        /  +/g,
        ' ',
      ),
      'Deploy the resource to this environment, and see on its own page what it waits for.',
    ),
} satisfies Partial<Record<CauseClass, Wording>>;

/** What is wrong on the way, where that is known: our own credentials or query, the gateway, or the agent behind it. */
function standsBetween(p: Cause['params']): CauseText | undefined {
  const named = p.plane ? `plane ${p.plane}` : 'the plane';
  switch (p.failure) {
    case 'noCredentials':
      return say(
        `Secret health has nothing to ask ${named} with.`,
        'Whoever runs the portal: correct how the plane is reached in the configuration of secret health, or the file that is named there.',
      );
    case 'accessUnsupported':
      return say(
        `How ${named} is reached asks for something that secret health does not do.`,
        'Whoever runs the portal: take out what is named, or reach the plane in another way.',
      );
    case 'credentialProgram':
      return say(
        `The program that gives secret health its credentials for ${named} is missing or fails.`,
        'Whoever runs the portal: install the program that is named, or run it there by hand and see what it says.',
      );
    case 'credentialsPending':
      return say(
        `Secret health waits for the credentials to ask ${named} with.`,
        'Wait. If it lasts, whoever runs the portal looks at the credential program or the disk that is named.',
      );
    case 'clientCertificate':
      return say(
        `The certificate that secret health shows to ${named} ended, or is refused.`,
        'Whoever runs the portal: renew the client certificate that is named, or have it signed by an authority that the server accepts.',
      );
    case 'untrusted':
      return say(
        `${planeOf(p)} shows a certificate that is signed by none of the authorities that secret health trusts.`,
        'Whoever runs the portal: compare the authority in the access to the plane with the one that is named. Where the address is wrong, somebody else answers there.',
      );
    case 'nameMismatch':
      return say(
        `The certificate of ${named} is not good for the name that it is reached by.`,
        'Whoever runs the portal: reach the plane by a name that stands in its certificate, or set tls-server-name.',
      );
    case 'unauthorized':
      return say(
        `${planeOf(p)} refuses what secret health shows it (401).`,
        'Whoever runs the portal: renew the token or certificate that is named.',
      );
    case 'tls':
      return say(
        `TLS with ${named} fails.`,
        'See which certificate is named: one that ended is renewed on the plane.',
      );
    case 'queryRefused':
      return say(
        `${planeOf(p)} is there, and refuses what secret health asks of it${p.status ? ` (${p.status})` : ''}.`,
        'Read what its API says, and compare its version, and what stands in front of it, with what is supported.',
      );
    case 'misdirected':
      return say(
        `What answers for ${named} is not its API: it leads elsewhere, or is a web page.`,
        'Correct the address of the plane in the configuration of secret health, or what stands in front of it.',
      );
    case 'gatewayAway':
      return say(
        `The cluster gateway cannot be reached, and with it ${named}.`,
        'Check that the gateway runs, and that it is reached with a certificate that it accepts.',
      );
    case 'agentAway':
      return say(
        `No agent of ${named} is connected to the cluster gateway.`,
        'Check that the agent runs in the cluster of the plane, and that its certificate is the one that the plane names.',
      );
    case 'agentFailed':
      return say(
        `The agent of ${named} could not ask its cluster.`,
        'See the logs of the agent.',
      );
    case 'notRegistered':
      return say(
        `${planeOf(p)} is not known to the control plane or its cluster gateway.`,
        'Create the resource of the plane, or correct its name or planeId in the configuration of secret health.',
      );
    case 'gatewayRefused':
      return say(
        `The cluster gateway refuses to ask ${named}.`,
        'Check that the certificate of the agent is the one that the plane names in clusterAgent.clientCA.',
      );
    default:
      return undefined;
  }
}

/** What a plane refuses to be read, where it is not its External Secrets. */
const READ_KINDS: Readonly<Record<string, string>> = {
  Certificate: 'Certificates',
  Secret: 'this Secret',
};

const ABOUT_PLANES = {
  planeUnreachable: p =>
    standsBetween(p) ??
    say(
      `${planeOf(p)} is unreachable: what is shown is what was known.`,
      'Check the agent or the network path to the plane.',
    ),
  planeForbidden: p =>
    standsBetween(p) ??
    say(
      `${planeOf(p)} does not allow reading ${READ_KINDS[p.kind] ?? 'External Secrets'}${p.status ? ` (${p.status})` : ''}.`,
      'Grant read access.',
    ),
  ownAccess: p =>
    standsBetween(p) ??
    say(
      `Secret health’s own access to ${p.plane ? `plane ${p.plane}` : 'the plane'} fails.`,
      'Whoever runs the portal: correct how the plane is reached.',
    ),
  planeNotConfigured: p =>
    say(
      `${planeOf(p)} has no access configured.`,
      'Configure how the plane is reached.',
    ),
  clusterIdShared: p =>
    say(
      `${p.plane && p.other ? `${p.plane} and ${p.other}` : 'Two planes'} answer with the same cluster id.`,
      'If they are one cluster, name it in the configuration; if not, one of them is not what it says.',
    ),
  clusterIdChanged: p =>
    say(
      `${planeOf(p)} answers with another cluster id than before.`,
      'If another cluster took its place, restart the back end; if not, find out where its access leads.',
    ),
  clusterIdMixed: p =>
    say(
      `The ways into the cluster of ${p.plane ? `plane ${p.plane}` : 'the plane'} answer with different cluster ids.`,
      'Correct which planes the configuration puts into one cluster, or find out where each access leads.',
    ),
  wrongCluster: p =>
    say(
      `The access to ${p.plane ? `plane ${p.plane}` : 'the plane'} seems to lead to another cluster: nothing that OpenChoreo put there is in it.`,
      'Whoever runs the portal: compare the server of the access, such as the context of the kubeconfig, with the cluster of the plane.',
    ),
  stillStarting: p =>
    say(`${planeOf(p)} is being read for the first time.`, 'Wait a moment.'),
  clockInDoubt: p =>
    say(
      `The clock of ${p.plane ? `plane ${p.plane}` : 'the plane'} does not agree with the times in its objects: whether this is overdue cannot be told.`,
      'Set the clocks of the nodes of its API server and its operator by NTP.',
    ),
  malformedObject: p =>
    say(
      `The plane sent an object of a shape we do not know${p.reason ? `: ${p.reason}` : ''}.`,
      'Compare the version of External Secrets with those supported.',
    ),
  certificateNotReady: p =>
    say(
      `Certificate ${p.name ?? ''}${onPlane(p)} is not ready: cert-manager could not issue or renew it.`.replace(
        '  ',
        ' ',
      ),
      'Look at the Certificate, its CertificateRequest and its issuer. cert-manager tries again by itself.',
    ),
  unknown: p =>
    p.events
      ? say(
          `The reason is told in Events, which cannot be read${onPlane(p)}.`,
          'Grant read access to Events.',
        )
      : say(
          'No reason is known.',
          'See the kept events, and the logs of the External Secrets controller.',
        ),
} satisfies Partial<Record<CauseClass, Wording>>;

const WORDINGS: Readonly<Record<CauseClass, Wording>> = {
  ...ABOUT_RELEASES,
  ...ABOUT_STORES,
  ...ABOUT_KEYS,
  ...ABOUT_WRITES,
  ...ABOUT_OPERATORS,
  ...ABOUT_PLANES,
};

const NOT_RECOGNISED = say(
  'The plane gave a reason we do not know.',
  'See the message and the kept events.',
);

/** The sentence and the next step of a cause, in English, for the API and a command line. @public */
export function causeText({
  class: causeClass,
  params,
  text,
}: Cause): CauseText {
  return causeClass === 'unknown' && text && !params.events
    ? NOT_RECOGNISED
    : withRunning(params, WORDINGS[causeClass](params));
}
