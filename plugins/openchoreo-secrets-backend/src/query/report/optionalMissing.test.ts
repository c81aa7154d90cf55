import {
  DEFAULT_THRESHOLDS,
  environmentBindingsSchema,
  projectSecretsSchema,
} from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import { EVERYTHING } from '../../access/visibility';
import { asRead } from '../__fixtures__/asRead';
import { ask, only, ORDERS } from '../__fixtures__/ask';
import {
  deploymentIn,
  envSecretName,
  FAILED,
  NAMESPACE,
  NOW,
  PROJECT,
} from '../__fixtures__/objects';
import { secretsOf, shop } from '../__fixtures__/shop';
import { snapshotOf } from '../__fixtures__/world';
import { environmentBindings } from '../environment/environmentBindings';
import { fleetOf } from '../fleet/fleet';
import { planesAnswer } from '../fleet/planes';
import { projectSecrets } from '../project/projectSecrets';

const OPTIONAL = ['STRIPE_API_KEY', 'STRIPE_WEBHOOK_SECRET', 'DB_PASSWORD'];

/** Production takes as optional what it never got. */
const lacking = () => {
  const never = { ready: FAILED, refreshAt: undefined };
  const fixture = shop(
    {},
    { 'production-data': { secrets: secretsOf('production', never) } },
  );
  const deployment = deploymentIn('production', {
    needs: OPTIONAL.map(key => ({
      secret: envSecretName('production'),
      key,
      how: 'keyRef' as const,
      optional: true,
    })),
  });
  return snapshotOf({
    ...fixture,
    rendered: (fixture.rendered ?? []).map(each =>
      each.environment === 'production'
        ? { ...each, resources: [...each.resources, deployment] }
        : each,
    ),
  });
};

const context = {
  snapshot: lacking(),
  now: NOW,
  thresholds: DEFAULT_THRESHOLDS,
};
const sees = { ...EVERYTHING, subjects: [{ component: ORDERS }] };

describe('what is optional and missing', () => {
  it('is nothing to act on, and is told apart from what is in order', () => {
    const { headline, counts, places } = only(ask(lacking())).report;
    expect(headline).toMatchObject({ worst: 'ok', optionalMissing: 3 });
    expect(counts.ok).toBe(12);
    expect(places.map(({ optionalMissing }) => optionalMissing)).toEqual([
      undefined,
      undefined,
      3,
    ]);
  });

  it('is told of a project, cell by cell, and of an environment', () => {
    const entity = { namespace: NAMESPACE, name: PROJECT };
    const project = asRead(
      projectSecretsSchema,
      projectSecrets(
        {
          entity: { kind: 'System', ...entity },
          scope: 'system',
          namespace: NAMESPACE,
          project: PROJECT,
        },
        sees,
        context,
      ),
    );
    expect(project.report.headline.optionalMissing).toBe(3);
    expect(project.components[0].cells[2]).toMatchObject({
      counts: { ok: 4 },
      optionalMissing: 3,
    });
    const environment = environmentBindings(
      {
        entity: { kind: 'Environment', ...entity, name: 'production' },
        namespace: NAMESPACE,
        environment: 'production',
      },
      sees,
      context,
    );
    const { report } = asRead(environmentBindingsSchema, environment);
    expect(report.headline.optionalMissing).toBe(3);
  });

  it('is told of a plane', () => {
    const { planes } = planesAnswer(fleetOf(context));
    const told = planes.flatMap(({ optionalMissing }) => optionalMissing ?? []);
    expect(told).toEqual([3]);
  });

  it('is not told of where nothing is', () => {
    const { headline } = only(ask(snapshotOf(shop()))).report;
    expect(headline).not.toHaveProperty('optionalMissing');
  });
});
