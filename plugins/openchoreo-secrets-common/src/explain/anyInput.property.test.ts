import fc from 'fast-check';
import { clusterJson } from '../health/__testUtils__/arbitraries';
import { NOW } from '../health/__testUtils__/scenario';
import { explain } from './explain';
import { tableOf } from './table';
import { inputOf } from './__testUtils__/recorded';

const KINDS = [
  'external-secrets.io/v1 ExternalSecret',
  'external-secrets.io/v1beta1 ExternalSecret',
  'external-secrets.io/v1 ClusterSecretStore',
  'external-secrets.io/v1alpha1 PushSecret',
  'external-secrets.io/v1 ClusterExternalSecret',
  'v1 Event',
  'v1 Namespace',
  'v1 Pod',
  'v1 List',
  'apps/v1 Deployment',
];

const anyObject = fc
  .tuple(clusterJson, fc.constantFrom(...KINDS))
  .map(([json, known]) => {
    const [apiVersion, kind] = known.split(' ');
    return typeof json === 'object' && json !== null
      ? { ...json, apiVersion, kind }
      : json;
  });

describe('whatever is in a file', () => {
  it('there is an answer for each object that can be read, and a place for each that cannot', () => {
    fc.assert(
      fc.property(
        fc.array(anyObject, { maxLength: 8 }),
        fc.boolean(),
        (objects, complete) => {
          const input = inputOf(objects);
          const lines = explain(input, { now: NOW, complete });
          expect(lines.length).toBeGreaterThanOrEqual(input.judged.length);
          expect(tableOf(lines)).toContain('SEVERITY');
          for (const problem of input.problems) {
            expect(problem).toMatch(/^x: document \d+/);
          }
        },
      ),
      { numRuns: 300 },
    );
  });
});
