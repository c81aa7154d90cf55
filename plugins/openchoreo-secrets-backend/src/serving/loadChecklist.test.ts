import { NO_SETTINGS } from '../ownership/checklist/checklist';
import { expectedRows, secretNames } from '../ownership/checklist/expectedRows';
import { loadChecklistFiles, loadChecklist } from './loadChecklist';

const TABLE = [
  ['control', 'backstage-backend-secret'],
  ['control', 'thunder-client-secret'],
  ['control', 'cluster-gateway-ca'],
  ['data', 'cluster-agent-tls'],
  ['workflow', 'cluster-agent-tls'],
  ['observability', 'cluster-agent-tls'],
  ['data', 'registry-credentials'],
  ['workflow', 'registry-credentials'],
] as const;

describe('the checklist', () => {
  it('has a file for each family', async () => {
    const families = await loadChecklistFiles();
    expect(families.map(({ family }) => family)).toEqual(['0.9', '1.0', '1.2']);
  });

  it.each(['0.9', '1.0', '1.2'] as const)(
    "has each row of OpenChoreo's table in %s, with a note where it lives elsewhere",
    async family => {
      const checklist = await loadChecklist(NO_SETTINGS);
      for (const [role, name] of TABLE) {
        const row = expectedRows(checklist, family, role).find(
          each => each.name === name,
        );
        expect(row).toBeDefined();
        expect(row?.livesIn && !row.note).toBeFalsy();
      }
    },
  );

  it('gives look-ups the names of Secrets that can exist, and no others', async () => {
    const rows = [
      { plane: 'data', name: 'license', purpose: 'Licence of the mesh' },
    ] as const;
    const names = secretNames(await loadChecklist({ ...NO_SETTINGS, rows }));
    expect(names).toEqual(
      expect.arrayContaining(['backstage-secrets', 'license']),
    );
    expect(names).not.toContain('backstage-backend-secret');
    expect(names).not.toContain('registry-credentials');
  });
});

describe('what the configuration says of the checklist', () => {
  it.each([
    [
      'a feature',
      { features: { postgres: true } },
      'openchoreoSecrets.checklist.features.postgres: no such feature: remove it, or name one of agentCertsByHand, ',
    ],
    [
      'a waived row',
      { waive: [{ name: 'backstage', reason: 'x', until: 1 }] },
      'openchoreoSecrets.checklist.waive[0].name: no such row: remove the waiver, or name one of amp-ai-gateway-bootstrap, ',
    ],
    [
      'the purpose of a new row',
      { rows: [{ plane: 'data', name: 'license' }] },
      'openchoreoSecrets.checklist.rows[0].purpose: expected what license is for',
    ],
  ] as const)('is an error when it misses %s', async (_, settings, message) => {
    await expect(
      loadChecklist({ ...NO_SETTINGS, ...settings }),
    ).rejects.toThrow(message);
  });

  it('may name features and rows of its own', async () => {
    const rows = [
      {
        plane: 'data',
        name: 'license',
        purpose: 'Licence of the mesh',
        requirement: 'conditional',
        when: { feature: 'mesh', default: false },
      },
    ] as const;
    const features = { mesh: true, rcaAgent: true };
    const waive = [{ name: 'license', reason: 'ordered', until: 1 }];
    await expect(
      loadChecklist({ ...NO_SETTINGS, rows, features, waive }),
    ).resolves.toBeDefined();
  });
});
