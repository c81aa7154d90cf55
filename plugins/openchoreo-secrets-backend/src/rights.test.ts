import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseAllDocuments } from 'yaml';
import { z } from 'zod/v3';
import { CONTROL_PLANE_KINDS } from './kinds/controlPlaneKinds';
import { PLANE_KINDS } from './kinds/planeKinds';
import type { ListedKind } from './kinds/watchedKind';

const ROOT = resolve(__dirname, '../../..');

const role = z.object({
  kind: z.enum(['Role', 'ClusterRole']),
  rules: z.array(
    z.object({
      apiGroups: z.array(z.string()),
      resources: z.array(z.string()),
      verbs: z.array(z.string()),
    }),
  ),
});

const rulesOf = (file: string) =>
  parseAllDocuments(readFileSync(resolve(ROOT, 'deploy', file), 'utf8'))
    .map(document => role.safeParse(document.toJS()))
    .flatMap(({ data }) => data?.rules ?? []);

/** `resource.group` of all that a file allows to be read. */
const allowedBy = (file: string) =>
  rulesOf(file).flatMap(({ apiGroups, resources }) =>
    apiGroups.flatMap(group => resources.map(each => `${each}.${group}`)),
  );

/** The same of what is listed, but for what goes beyond the roles. */
const listedOf = (kinds: readonly ListedKind[]) => [
  ...new Set(
    kinds.flatMap(({ group, lists }) =>
      lists
        .filter(({ beyondRoles }) => !beyondRoles)
        .flatMap(({ resources }) => resources.map(each => `${each}.${group}`)),
    ),
  ),
];

const OF_PLANES = Object.values<ListedKind>(PLANE_KINDS);
const OF_CONTROL_PLANE = Object.values<ListedKind>(CONTROL_PLANE_KINDS);

/** What the charts of OpenChoreo do not allow its agents. */
const BEYOND_AGENTS = OF_PLANES.filter(({ builtIn }) => !builtIn);

const READERS = [
  ['plane-reader.yaml', [...listedOf(OF_PLANES), 'events.']],
  ['control-plane-reader.yaml', listedOf(OF_CONTROL_PLANE)],
  ['agent-reader.yaml', listedOf(BEYOND_AGENTS)],
] as const;

describe('the roles that the product needs', () => {
  it.each(READERS)('allow what is watched, and no more: %s', (file, needed) => {
    expect(allowedBy(file).sort()).toEqual([...needed].sort());
  });

  it.each(READERS)('only read, and no Secret: %s', file => {
    const rules = rulesOf(file);
    expect(rules.length).toBeGreaterThan(0);
    for (const { resources, verbs } of rules) {
      expect(['get', 'list', 'watch']).toEqual(expect.arrayContaining(verbs));
      expect(resources).not.toContain('secrets');
      expect(resources).not.toContain('*');
    }
  });

  it.each(READERS)('are explained, each right by its name: %s', file => {
    const docs = readFileSync(resolve(ROOT, 'docs/rights.md'), 'utf8');
    for (const resource of rulesOf(file).flatMap(rule => rule.resources)) {
      expect(docs).toContain(`\`${resource}\``);
    }
  });
});
