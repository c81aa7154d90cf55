import { ConfigReader } from '@backstage/config';
import { readSecretsConfig } from './readSecretsConfig';

function read(checklist: unknown, key = 'checklist') {
  const openchoreoSecrets = {
    controlPlane: { inCluster: true },
    [key]: checklist,
  };
  const data = JSON.parse(JSON.stringify({ openchoreoSecrets }));
  const config = ConfigReader.fromConfigs([{ context: 'test', data }]);
  return readSecretsConfig(config)?.checklist;
}

const KEY = 'openchoreoSecrets.checklist';
const row = { plane: 'data', name: 'license' };
const waiver = { name: 'license', reason: 'ordered', until: '2026-12-31' };

describe('the checklist in the configuration', () => {
  it('under its former name is told how it is called', () => {
    expect(() => read({}, 'platformSecrets')).toThrow(
      'openchoreoSecrets.platformSecrets: is called checklist now; rename it',
    );
  });

  it('says nothing unless it is told', () => {
    expect(read(undefined)).toEqual({
      lookUp: [],
      namespaces: {},
      features: {},
      rows: [],
      waive: [],
    });
  });

  it('waives until the end of a day, for one plane or all', () => {
    const plane = 'ClusterDataPlane/default';
    expect(read({ waive: [waiver, { ...waiver, plane }] })?.waive).toEqual([
      { ...waiver, until: Date.parse('2026-12-31T23:59:59.999Z') },
      expect.objectContaining({
        plane: { kind: 'ClusterDataPlane', name: 'default' },
      }),
    ]);
  });

  it('can say all of a row', () => {
    const whole = {
      ...row,
      namespace: 'mesh',
      purpose: 'Licence of the mesh',
      producer: 'byHand',
      requirement: 'conditional',
      when: { feature: 'mesh', default: true },
      keys: ['license.txt'],
      warnDays: 30,
      docs: 'https://example.com/mesh',
      note: 'By mail',
    };
    expect(read({ rows: [whole] })?.rows).toEqual([whole]);
  });

  it.each<[string, unknown, string]>([
    [
      'an unknown release',
      { release: '1.1' },
      `${KEY}.release: expected one of 0.9, 1.0, 1.2 (found a text)`,
    ],
    [
      'a namespace that is none',
      { namespaces: { data: 'A/b' } },
      `${KEY}.namespaces.data: expected a namespace, such as 'openchoreo-data-plane' (found a text)`,
    ],
    [
      'a role that is none',
      { namespaces: { build: 'x' } },
      `${KEY}.namespaces.build: no such key; remove it, or correct its spelling`,
    ],
    [
      'features as a list',
      { features: ['rcaAgent'] },
      `${KEY}.features: expected features with true or false, such as { rcaAgent: true } (found a list of 1)`,
    ],
    [
      'a feature that is a text',
      { features: { rcaAgent: 'on' } },
      `${KEY}.features.rcaAgent: expected true or false (found a text)`,
    ],
    ['rows as a text', { rows: 'x' }, `${KEY}.rows: expected a list of`],
    [
      'a row without role',
      { rows: [{ name: 'x' }] },
      `${KEY}.rows[0].plane: expected one of control, data, workflow, observability (found nothing)`,
    ],
    [
      'a row without name',
      { rows: [{ plane: 'data' }] },
      `${KEY}.rows[0].name: expected a Secret's name, such as 'cluster-agent-tls' (found nothing)`,
    ],
    [
      'a row twice',
      { rows: [row, row] },
      `${KEY}.rows[1].name: expected each row once, and license of data planes stands twice: put both together`,
    ],
    [
      'an unknown producer',
      { rows: [{ ...row, producer: 'vault' }] },
      `${KEY}.rows[0].producer: expected one of externalSecret, certManager, byHand`,
    ],
    [
      'a condition on a required row',
      { rows: [{ ...row, when: { feature: 'f', default: true } }] },
      `${KEY}.rows[0].when: expected when: { feature, default } together with requirement: conditional`,
    ],
    [
      'half a condition',
      {
        rows: [{ ...row, requirement: 'conditional', when: { feature: 'f' } }],
      },
      `${KEY}.rows[0].when.default: expected true or false (found nothing)`,
    ],
    [
      'days that are none',
      { rows: [{ ...row, warnDays: 1.5 }] },
      `${KEY}.rows[0].warnDays: expected a whole number of days above 0, such as 14 (found a number)`,
    ],
    [
      'a link that is none',
      { rows: [{ ...row, docs: 'wiki' }] },
      `${KEY}.rows[0].docs: expected a URL`,
    ],
    [
      'a waiver without reason',
      { waive: [{ ...waiver, reason: '' }] },
      `${KEY}.waive[0].reason: expected why nobody has to act (found an empty text)`,
    ],
    [
      'a waiver without end',
      { waive: [{ name: 'x', reason: 'y' }] },
      `${KEY}.waive[0].until: expected the last day of the waiver, such as '2026-12-31' (found nothing)`,
    ],
    [
      'a day that is none',
      { waive: [{ ...waiver, until: '2026-02-30' }] },
      `${KEY}.waive[0].until: expected the last day of the waiver, such as '2026-12-31' (found a text)`,
    ],
    [
      'a plane that is none',
      { waive: [{ ...waiver, plane: 'data' }] },
      `${KEY}.waive[0].plane: expected a plane: write DataPlane/`,
    ],
  ])('has a message with key, shape and remedy for %s', (_, given, text) => {
    expect(() => read(given)).toThrow(text);
  });
});
