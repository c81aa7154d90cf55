import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseAllDocuments } from 'yaml';
import { z } from 'zod/v3';

const ROOT = resolve(__dirname, '../../..');
const READERS = [
  'plane-reader.yaml',
  'control-plane-reader.yaml',
  'agent-reader.yaml',
];

const role = z.object({
  kind: z.enum(['Role', 'ClusterRole']),
  rules: z.array(
    z.object({
      resources: z.array(z.string()),
      verbs: z.array(z.string()),
    }),
  ),
});

const rulesOf = (file: string) =>
  parseAllDocuments(readFileSync(resolve(ROOT, 'deploy', file), 'utf8'))
    .map(document => role.safeParse(document.toJS()))
    .flatMap(({ data }) => data?.rules ?? []);

describe('the roles that the product needs', () => {
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
