import { NO_SETTINGS, type Checklist } from './checklist';
import { expectedRows, namespaceOfRole } from './expectedRows';
import { parseChecklistFile } from './parseChecklistFile';
import { familyServing } from './releaseFamily';

const FILE = `
family: '1.0'
namespaces: { control: cp, data: dp, workflow: wp, observability: op }
rows:
  - name: tls
    planes: [data, workflow]
    purpose: Server certificate
    producer: certManager
    requirement: conditional
    when: { feature: tls, default: false }
    keys: [tls.crt]
`;

const checklist = (settings: Partial<Checklist['settings']>): Checklist => ({
  families: [parseChecklistFile(FILE, '1.0.yaml')],
  settings: { ...NO_SETTINGS, ...settings },
});

describe('the rows of a role', () => {
  it('change by plane role and name', () => {
    const changed = checklist({
      rows: [{ plane: 'data', name: 'tls', requirement: 'required' }],
    });
    expect(expectedRows(changed, '1.0', 'data')).toMatchObject([
      {
        name: 'tls',
        requirement: 'required',
        when: undefined,
        configured: true,
      },
    ]);
    expect(expectedRows(changed, '1.0', 'workflow')).toMatchObject([
      { name: 'tls', requirement: 'conditional', configured: false },
    ]);
  });

  it('grow by those that no release knows, whatever the release', () => {
    const grown = checklist({
      rows: [
        { plane: 'data', name: 'mine', purpose: 'Own' },
        { plane: 'data', name: 'tls', keys: [] },
      ],
    });
    const names = (family?: '0.9') =>
      expectedRows(grown, family, 'data').map(({ name }) => name);
    expect(names()).toEqual(['mine']);
    expect(names('0.9')).toEqual(['mine']);
    expect(expectedRows(grown, '1.0', 'data')).toHaveLength(2);
  });

  it('are expected where the configuration says, else where the release puts them', () => {
    const moved = checklist({ namespaces: { data: 'elsewhere' } });
    expect(namespaceOfRole(moved, '1.0', 'data')).toBe('elsewhere');
    expect(namespaceOfRole(moved, '1.0', 'control')).toBe('cp');
  });
});

describe('a file of the checklist', () => {
  it.each([
    ['a key too many', FILE.replace('purpose:', 'why:'), '1.0.yaml: rows.0'],
    [
      'a condition on a row that has none',
      FILE.replace('conditional', 'required'),
      'rows.0.when: expected `when` on conditional rows',
    ],
    [
      'a row twice',
      FILE + FILE.slice(FILE.indexOf('  - name')),
      'data tls stands twice',
    ],
  ])('is refused with %s', (_, text, message) => {
    expect(() => parseChecklistFile(text, '1.0.yaml')).toThrow(message);
  });
});

describe('the family of a release', () => {
  it.each([
    [['buildplanes', 'dataplanes'], '0.9'],
    [['clusterbuildplanes', 'dataplanes'], '0.9'],
    [['workflowplanes', 'buildplanes'], '1.0'],
    [['workflowplanes', 'resources'], '1.0'],
    [['workflowplanes', 'projectreleasebindings'], '1.2'],
    [['dataplanes'], undefined],
    [[], undefined],
    [undefined, undefined],
  ])('that serves %j is %s', (resources, family) => {
    expect(familyServing(resources)).toBe(family);
  });
});
