import type {
  FailureClass,
  KindObservation,
} from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import { ask, matrix, only } from '../__fixtures__/ask';
import { FAILED, MINUTE, NOW } from '../__fixtures__/objects';
import { secretsOf, shop } from '../__fixtures__/shop';
import { DARK, PENDING, snapshotOf } from '../__fixtures__/world';

const STAGING = 'DataPlane/acme/staging-data';

function planeOf(answer: ReturnType<typeof ask>, id: string) {
  return answer.planes.find(plane => plane.id === id);
}

describe('what is not known', () => {
  it('leaves a component starting, with no rows, while the control plane is', () => {
    const answer = ask(snapshotOf(shop({ controlPlane: PENDING })));
    expect(only(answer)).toMatchObject({
      rows: [],
      environments: [],
      report: {
        headline: {
          state: 'starting',
          cause: { class: 'stillStarting' },
          worst: 'unknown',
        },
        places: [],
      },
    });
  });

  it('leaves a component starting while one kind is not listed, but not for one that is refused', () => {
    const snapshot = snapshotOf(shop());
    const stateWith = (observation: KindObservation) => {
      const { kinds } = snapshot.controlPlane;
      const DeploymentPipeline = { ...kinds.DeploymentPipeline, observation };
      const controlPlane = {
        ...snapshot.controlPlane,
        kinds: { ...kinds, DeploymentPipeline },
      };
      return only(ask({ ...snapshot, controlPlane })).report.headline.state;
    };
    expect(stateWith(PENDING)).toBe('starting');
    const refused: KindObservation = {
      state: 'failed',
      since: 0,
      failure: { class: 'forbidden' },
    };
    expect(stateWith(refused)).toBe('known');
  });

  it.each(['DeploymentPipeline', 'Project', 'Component', 'Plane'] as const)(
    'says so when only the kind %s is refused',
    kind => {
      const snapshot = snapshotOf(shop());
      const { kinds } = snapshot.controlPlane;
      const refused: KindObservation = {
        state: 'failed',
        since: 0,
        failure: { class: 'forbidden', status: 403 },
      };
      const answer = ask({
        ...snapshot,
        controlPlane: {
          ...snapshot.controlPlane,
          kinds: { ...kinds, [kind]: { ...kinds[kind], observation: refused } },
        },
      });
      expect(answer.planes[0]).toMatchObject({
        state: 'forbidden',
        cause: { class: 'planeForbidden' },
      });
    },
  );

  it('takes no default pipeline for that of a project that cannot be read', () => {
    const snapshot = snapshotOf(shop({ bindings: shop().bindings?.slice(1) }));
    const { kinds } = snapshot.controlPlane;
    const refused: KindObservation = {
      state: 'failed',
      since: 0,
      failure: { class: 'forbidden', status: 403 },
    };
    const Project = {
      observation: refused,
      objects: new Map(),
      malformed: new Map(),
    };
    const answer = ask({
      ...snapshot,
      controlPlane: { ...snapshot.controlPlane, kinds: { ...kinds, Project } },
    });
    expect(only(answer).environments.map(({ name }) => name)).toEqual([
      'staging',
      'production',
    ]);
  });

  it('keeps the last known list when the control plane is dark, and is not green', () => {
    const answer = ask(snapshotOf(shop({ controlPlane: DARK })));
    expect(only(answer).report.headline).toMatchObject({
      state: 'unknown',
      cause: { class: 'planeUnreachable' },
      worst: 'unknown',
      keys: { all: 4 },
    });
  });

  it('concludes no absence from a list that is itself not current', () => {
    const answer = ask(
      snapshotOf(
        shop({ controlPlane: DARK }, { 'development-data': { secrets: [] } }),
      ),
    );
    expect(matrix(answer).DB_PASSWORD).toBe('unknown | synced | synced');
  });

  it('shows a plane without a complete list as starting, with no trouble', () => {
    const answer = ask(
      snapshotOf(
        shop({}, { 'staging-data': { observation: PENDING, secrets: [] } }),
      ),
    );
    expect(matrix(answer).DB_PASSWORD).toBe('synced | unknown | synced');
    expect(planeOf(answer, STAGING)?.state).toBe('starting');
    expect(only(answer).report.headline.keys.failing).toBe(0);
  });

  it.each<[FailureClass, string, string]>([
    ['timeout', 'unreachable', 'planeUnreachable'],
    ['forbidden', 'forbidden', 'planeForbidden'],
    ['unauthorized', 'ownAccess', 'ownAccess'],
    ['noCredentials', 'ownAccess', 'ownAccess'],
    ['accessUnsupported', 'ownAccess', 'ownAccess'],
    ['credentialProgram', 'ownAccess', 'ownAccess'],
    ['credentialsPending', 'ownAccess', 'ownAccess'],
    ['clientCertificate', 'ownAccess', 'ownAccess'],
    ['untrusted', 'ownAccess', 'ownAccess'],
    ['nameMismatch', 'ownAccess', 'ownAccess'],
    ['tls', 'unreachable', 'planeUnreachable'],
    ['misdirected', 'unreachable', 'planeUnreachable'],
    ['notConfigured', 'notConfigured', 'planeNotConfigured'],
    ['gatewayAway', 'unreachable', 'planeUnreachable'],
    ['agentAway', 'unreachable', 'planeUnreachable'],
    ['agentFailed', 'unreachable', 'planeUnreachable'],
    ['notRegistered', 'unreachable', 'planeUnreachable'],
    ['gatewayRefused', 'forbidden', 'planeForbidden'],
  ])(
    'says of a plane that failed with %s that it is %s',
    (failed, state, cause) => {
      const observation = { ...DARK, failure: { class: failed } };
      const answer = ask(
        snapshotOf(shop({}, { 'staging-data': { observation } })),
      );
      expect(planeOf(answer, STAGING)).toMatchObject({
        state,
        cause: { class: cause, params: { failure: failed } },
      });
    },
  );

  it('says that no access is configured for a plane', () => {
    const answer = ask(
      snapshotOf(
        shop({}, { 'staging-data': { access: { state: 'notConfigured' } } }),
      ),
    );
    const plane = planeOf(answer, STAGING);
    expect(plane?.state).toBe('notConfigured');
    expect(plane).not.toHaveProperty('since');
    expect(matrix(answer).DB_PASSWORD).toBe('synced | unknown | synced');
  });

  it('says unknown of an object that could not be read', () => {
    const [secret] = shop().clusters?.['staging-data'].secrets ?? [];
    const { namespace, name } = secret.meta;
    const malformed = [
      {
        kind: 'ExternalSecret',
        namespace,
        name,
        reason: 'spec: expected object',
      },
    ];
    const answer = ask(
      snapshotOf(shop({}, { 'staging-data': { malformed, secrets: [] } })),
    );
    const cell = only(answer).rows.find(({ id }) => id === 'DB_PASSWORD')
      ?.cells[1];
    expect(cell?.health).toMatchObject({
      verdict: 'unknown',
      cause: { class: 'malformedObject', text: 'spec: expected object' },
    });
    expect(planeOf(answer, STAGING)?.malformed).toBe(1);
  });

  it('says unknown of an environment whose binding could not be read', () => {
    const answer = ask(
      snapshotOf(
        shop({
          bindings: shop().bindings?.slice(1),
          malformed: [
            {
              kind: 'ReleaseBinding',
              namespace: 'acme',
              name: 'orders-api-development',
              reason: 'spec.environment: expected text',
            },
          ],
        }),
      ),
    );
    expect(only(answer).environments[0]).toMatchObject({
      deployment: 'unknown',
      causes: [{ class: 'malformedObject' }],
    });
    expect(only(answer).report.places[0]).toMatchObject({
      state: 'unknown',
      worst: 'unknown',
    });
    expect(answer.planes[0].malformed).toBe(1);
  });

  it('grows unknown when nothing was heard for too long', () => {
    const answer = ask(snapshotOf(shop()), undefined, NOW + 10 * MINUTE);
    expect(only(answer).report.headline.state).toBe('unknown');
    expect(matrix(answer).DB_PASSWORD).toBe('unknown | unknown | unknown');
  });

  it('says that a reason is told in Events when only those are refused', () => {
    const eventsObserved: KindObservation = {
      state: 'failed',
      since: 0,
      failure: { class: 'forbidden', status: 403 },
    };
    const secrets = secretsOf('staging', { ready: FAILED });
    const answer = ask(
      snapshotOf(shop({}, { 'staging-data': { secrets, eventsObserved } })),
    );
    const [finding] = only(answer).report.findings;
    expect(finding.cause).toMatchObject({
      class: 'unknown',
      params: { events: 'forbidden' },
    });
  });

  it.each([-6, 0, 6])(
    'tells what was last known by the clock of the cluster, %d hours from ours',
    hours => {
      const clockOffsetMs = hours * 60 * MINUTE;
      const secrets = secretsOf('staging', {
        refreshInterval: '1h',
        refreshAt: NOW - 20 * MINUTE + clockOffsetMs,
      });
      const observation = DARK;
      const answer = ask(
        snapshotOf(
          shop({}, { 'staging-data': { secrets, observation, clockOffsetMs } }),
        ),
      );
      const cell = only(answer).rows.find(({ id }) => id === 'DB_PASSWORD')
        ?.cells[1];
      expect(cell?.lastKnown).toEqual({
        verdict: 'synced',
        severity: 'ok',
        delivery: 'current',
        at: new Date(NOW - 6 * MINUTE).toISOString(),
      });
    },
  );
});
