import {
  DEFAULT_THRESHOLDS,
  environmentBindingsSchema,
  type FindingDto,
} from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import { EVERYTHING } from '../../access/visibility';
import { asRead } from '../__fixtures__/asRead';
import { ask, ORDERS } from '../__fixtures__/ask';
import { fleet, incidents } from '../__fixtures__/fleet';
import { NAMESPACE, NOW, PROJECT } from '../__fixtures__/objects';
import { secretsOf, shop } from '../__fixtures__/shop';
import { brokenStore } from '../__fixtures__/troubles';
import { snapshotOf } from '../__fixtures__/world';
import { environmentBindings } from '../environment/environmentBindings';
import { projectSecrets } from '../project/projectSecrets';
import { secretsAnswer } from '../fleet/secrets';

/** A store that fails under what was refreshed since, and over what was not yet. */
const [refreshed] = brokenStore('production').secrets ?? [];
const [, waiting] = secretsOf('production');
const WORLD = shop(
  {},
  {
    'production-data': {
      ...brokenStore('production'),
      secrets: [refreshed, waiting],
    },
  },
);
const context = {
  snapshot: snapshotOf(WORLD),
  now: NOW,
  thresholds: DEFAULT_THRESHOLDS,
};
const sees = { ...EVERYTHING, subjects: [{ component: ORDERS }] };

const incident = () => {
  const [only, ...others] = incidents(WORLD);
  expect(others).toEqual([]);
  return only;
};

const listed = (severity: readonly string[]) =>
  secretsAnswer(
    fleet(WORLD),
    {
      incidents: [incident().id],
      filters: { severity },
      sort: 'severity',
      descending: true,
    },
    { offset: 0, limit: 50 },
  ).matching;

const environment = () =>
  asRead(
    environmentBindingsSchema,
    environmentBindings(
      {
        entity: {
          kind: 'Environment',
          namespace: NAMESPACE,
          name: 'production',
        },
        namespace: NAMESPACE,
        environment: 'production',
      },
      sees,
      context,
    ),
  );

const project = () =>
  projectSecrets(
    {
      entity: { kind: 'System', namespace: NAMESPACE, name: PROJECT },
      scope: 'system',
      namespace: NAMESPACE,
      project: PROJECT,
    },
    sees,
    context,
  );

const numbersOf = ({ secrets, atRisk, reach }: FindingDto) => ({
  secrets,
  atRisk,
  reach,
});

describe('one broken store has one number', () => {
  const told = {
    secrets: 3,
    atRisk: 1,
    reach: { secrets: 4, components: 1 },
  };

  it('as an incident, with both lists', () => {
    const { secrets, atRisk, reach } = incident().counts;
    expect({ secrets, atRisk: atRisk?.secrets, reach }).toEqual(told);
    expect(listed(['critical', 'warning'])).toBe(told.secrets);
    expect(listed(['atRisk'])).toBe(told.atRisk);
  });

  it.each([
    ['in its environment', () => environment().report],
    ['in the project', () => project().report],
    ['in the component', () => ask(snapshotOf(WORLD)).report],
  ])('%s', (_, reportOf) => {
    const { findings, headline, counts } = reportOf();
    expect(findings.map(numbersOf)).toEqual([told]);
    expect(headline).toMatchObject({ failing: 3, atRisk: 1 });
    expect(counts).toMatchObject({ warning: 3, atRisk: 1 });
  });
});
