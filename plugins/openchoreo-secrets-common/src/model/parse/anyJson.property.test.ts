import fc from 'fast-check';
import { clusterJson } from '../../health/__testUtils__/arbitraries';
import type { Parsed } from './parsed';
import * as parse from './index';

const PARSERS: readonly ((json: unknown) => Parsed<unknown>)[] = [
  parse.parseCertificate,
  parse.parseClusterExternalSecret,
  parse.parseComponent,
  parse.parseComponentRelease,
  parse.parseControllerDeployment,
  parse.parseDeploymentPipeline,
  parse.parseEnvironment,
  parse.parseEvent,
  parse.parseExternalSecret,
  parse.parseNamespace,
  parse.parsePlane,
  parse.parseProject,
  parse.parsePushSecret,
  parse.parseReleaseBinding,
  parse.parseRenderedRelease,
  parse.parseResource,
  parse.parseResourceReleaseBinding,
  parse.parseSecretReference,
  parse.parseSecretStore,
  parse.parseWorkflowRun,
  parse.parseWorkload,
];

describe('whatever a cluster sends', () => {
  it('no parser throws, and each refusal says where', () => {
    fc.assert(
      fc.property(clusterJson, json => {
        for (const parser of PARSERS) {
          const result = parser(json);
          const reason = result.ok ? undefined : result.reason;
          expect(reason ?? 'x: expected').toContain(': expected');
        }
      }),
      { numRuns: 400 },
    );
  });
});
