import {
  CAUSE_CLASSES,
  causeMessages,
  paramsOf,
  type CauseClass,
} from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import { cause } from '../__testUtils__/build';
import { t } from '../__testUtils__/words';
import { causeView } from './causeWords';

describe.each(CAUSE_CLASSES)('cause %s', kind => {
  it('says a whole sentence with and without its parameters', () => {
    const names = Object.fromEntries(
      paramsOf(causeMessages[kind].told).map(name => [name, `<${name}>`]),
    );
    const text = 'flux';
    const full = causeView(
      { ...cause(kind, names), text },
      { project: 'shop' },
      t,
    );
    const poor = causeView({ ...cause(kind), text }, { project: 'shop' }, t);
    for (const { sentence, actor } of [full, poor]) {
      // A sentence may begin with a name.
      expect(sentence).toMatch(/^[A-Z<].*\.$/);
      expect(sentence).not.toContain('{{');
      expect(actor).toBe('Platform engineers');
    }
    for (const name of Object.values(names)) {
      expect(full.sentence).toContain(name);
    }
  });
});

describe('a cause in words', () => {
  it('does not pass for words of the cluster what met a request that did not reach it', () => {
    const wordsOf = (kind: CauseClass) =>
      causeView(
        { ...cause(kind), text: 'connect ECONNREFUSED' },
        { project: 'shop' },
        t,
      ).wordsOf;
    expect(wordsOf('planeUnreachable')).toBe('The request that failed');
    expect(wordsOf('ownAccess')).toBe('The request that failed');
    expect(wordsOf('authenticationRefused')).toBe('The cluster’s own words');
  });

  it('says of an interval whose it is, and what it stops', () => {
    const said = (params: Readonly<Record<string, string>>) =>
      causeView(
        cause('intervalUnreadable', { plane: 'eu', name: 'db', ...params }),
        { project: 'shop' },
        t,
      ).sentence;
    expect(
      said({ kind: 'ExternalSecret', namespace: 'dp', owner: 'platform' }),
    ).toBe(
      'ExternalSecret dp/db of platform stops the External Secrets controller on plane eu: nothing is refreshed.',
    );
    expect(said({ kind: 'PushSecret', namespace: 'dp' })).toBe(
      'PushSecret db keeps External Secrets on plane eu from taking up any PushSecret, and from everything after its next restart.',
    );
  });

  it('fills in names that the cell knows and the cause does not bring', () => {
    const view = causeView(
      cause('propertyAbsent', { property: 'webhook_secret' }, 'developer'),
      { project: 'shop', remoteKey: 'prod/shop/stripe' },
      t,
    );
    expect(view.sentence).toBe(
      'The property webhook_secret does not exist in prod/shop/stripe.',
    );
    expect(view.actor).toBe('Developers of shop');
  });

  it('has words for what no class names, without an object', () => {
    const title = (params: Readonly<Record<string, string>>, text?: string) =>
      causeView({ ...cause('unknown', params), text }, { project: 'shop' }, t)
        .title;
    expect(title({ key: 'TOKEN' })).toBe('the key cannot be followed');
    expect(title({ key: 'TOKEN' }, 'flux')).toBe('reason not recognised');
  });

  it('says in its title which kind is absent, and that a change is not rolled out', () => {
    const title = (given: ReturnType<typeof cause>) =>
      causeView(given, { project: 'shop' }, t).title;
    expect(title(cause('objectAbsent', { kind: 'DataPlane' }))).toBe(
      'the DataPlane does not exist',
    );
    expect(title(cause('objectAbsent', { kind: 'ExternalSecret' }))).toBe(
      'the ExternalSecret is not in the cluster',
    );
    expect(title(cause('renderFailed', { olderRuns: 'true' }))).toBe(
      'the last change is not rolled out, since the release could not be rendered',
    );
  });

  it('keeps markup in names as it is', () => {
    const view = causeView(
      cause('referenceMissing', { reference: 'a<b>&c' }),
      { project: 'shop' },
      t,
    );
    expect(view.sentence).toBe('SecretReference a<b>&c does not exist.');
  });

  it.each([
    [
      'a reference that lacks the key',
      cause('referenceMissing', { reference: 'db', key: 'password' }),
      'SecretReference db exists, and has no key password.',
    ],
    [
      'a store that recovered',
      cause('storeNotReady', { store: 's', plane: 'p', recovered: 'true' }),
      'Secret store s on plane p was not ready, and is ready again.',
    ],
    [
      'events that may not be read',
      cause('unknown', { plane: 'p', events: 'forbidden' }),
      'Plane p does not allow reading events, where the reason stands.',
    ],
    [
      'credentials that cannot be read',
      cause('ownAccess', { plane: 'p', failure: 'noCredentials' }),
      'Secret health has nothing to ask plane p with.',
    ],
    [
      'a refusal of what we show',
      cause('ownAccess', { plane: 'p', failure: 'unauthorized' }),
      'Plane p refuses what secret health shows it (401).',
    ],
    [
      'a program that fails',
      cause('ownAccess', { plane: 'p', failure: 'credentialProgram' }),
      'The program that gives secret health its credentials for plane p is missing or fails.',
    ],
    [
      'a fault on our side that is not known yet',
      cause('ownAccess', { plane: 'p', failure: 'ofTomorrow' }),
      'Secret health’s own access to plane p fails.',
    ],
    [
      'a page in place of an answer',
      cause('planeUnreachable', { plane: 'p', failure: 'misdirected' }),
      'What answers for plane p is not its API: it leads elsewhere, or is a web page.',
    ],
    [
      'a gateway that is away',
      cause('planeUnreachable', { plane: 'p', failure: 'gatewayAway' }),
      'The cluster gateway cannot be reached, and with it plane p.',
    ],
    [
      'an agent that is away',
      cause('planeUnreachable', { plane: 'p', failure: 'agentAway' }),
      'No agent of plane p is connected to the cluster gateway.',
    ],
    [
      'an agent that fails',
      cause('planeUnreachable', { plane: 'p', failure: 'agentFailed' }),
      'The agent of plane p could not ask its cluster.',
    ],
    [
      'a plane that nobody registered',
      cause('planeUnreachable', { plane: 'p', failure: 'notRegistered' }),
      'Neither the control plane nor its cluster gateway knows plane p.',
    ],
    [
      'a gateway that refuses',
      cause('planeForbidden', { plane: 'p', failure: 'gatewayRefused' }),
      'The cluster gateway refuses to ask plane p.',
    ],
    [
      'a store of which nothing else is known',
      cause('storeNotReady', { store: 's' }),
      'Secret store s is not ready.',
    ],
    [
      'a provider that is down',
      cause('network', { store: 's', plane: 'p', provider: 'down' }),
      'The provider behind store s on plane p answers with an error of its own.',
    ],
    [
      'a key that was taken out of use',
      cause('remoteKeyAbsent', { remoteKey: 'k', outOfUse: 'true' }),
      'The key k was disabled or deleted at the provider.',
    ],
    [
      'a field that the plane does not know',
      cause('applyFailed', {
        refusal: 'fieldUnknown',
        field: '.spec.syncWindows',
        kind: 'ExternalSecret',
      }),
      'The plane does not know the field .spec.syncWindows of ExternalSecret.',
    ],
    [
      'a refusal of tomorrow',
      cause('applyFailed', { refusal: 'ofTomorrow' }),
      'The API server of the plane refuses an object of this release.',
    ],
    [
      'a release that leaves an older one running',
      cause('renderFailed', { olderRuns: 'true' }),
      'OpenChoreo could not render this release. An older release runs on.',
    ],
    [
      'a release that leaves one running whose name is known',
      cause('renderFailed', { olderRuns: 'true', runs: 'orders-api-1' }),
      'OpenChoreo could not render this release. Release orders-api-1 runs on.',
    ],
    [
      'an object that is absent, by its kind',
      cause('objectAbsent', { kind: 'DataPlane', name: 'eu' }),
      'DataPlane eu does not exist.',
    ],
    [
      'a Secret that is only ever added to',
      cause('objectAbsent', { policy: 'Merge', target: 'db' }),
      'The Secret db does not exist, and is only ever added to.',
    ],
    [
      'a cluster that refuses behind the gateway',
      cause('planeForbidden', {
        plane: 'p',
        failure: 'forbidden',
        status: '403',
      }),
      'Plane p does not allow reading External Secrets (403).',
    ],
  ])('has words of its own for %s', (_, given, sentence) => {
    expect(causeView(given, { project: 'shop' }, t).sentence).toBe(sentence);
  });
});
