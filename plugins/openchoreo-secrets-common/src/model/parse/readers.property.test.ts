import fc from 'fast-check';
import type { z } from 'zod/v3';
import {
  componentReleaseSchema,
  componentSchema,
  namespaceSchema,
  projectSchema,
  secretReferenceSchema,
  workloadSchema,
} from './__testUtils__/componentKindsSchema';
import { eventSchema } from './__testUtils__/eventSchema';
import { externalSecretSchema } from './__testUtils__/externalSecretSchema';
import { podNeedsByZod } from './__testUtils__/podNeedsSchema';
import { releaseBindingSchema } from './__testUtils__/releaseBindingSchema';
import { renderedReleaseSchema } from './__testUtils__/renderedReleaseSchema';
import { mutated, WHOLE } from './__testUtils__/wholeObjects';
import { parseUnreadEvent } from './event';
import { parseExternalSecret } from './externalSecret';
import { parseNamespace } from './namespace';
import { parseWith, type Parsed } from './parsed';
import { parsePodNeeds } from './podNeeds';
import { parseComponent, parseProject } from './project';
import { parseReleaseBinding } from './releaseBinding';
import { parseRenderedRelease } from './renderedRelease';
import { parseSecretReference } from './secretReference';
import { parseComponentRelease, parseWorkload } from './workload';

type Read = (json: unknown) => Parsed<unknown>;

const by =
  (schema: z.ZodType<unknown, z.ZodTypeDef, unknown>): Read =>
  json =>
    parseWith(schema, json);

const READERS: readonly (readonly [keyof typeof WHOLE, Read, Read])[] = [
  ['Event', parseUnreadEvent, by(eventSchema)],
  ['ExternalSecret', parseExternalSecret, by(externalSecretSchema)],
  ['Namespace', parseNamespace, by(namespaceSchema)],
  ['Project', parseProject, by(projectSchema)],
  ['Component', parseComponent, by(componentSchema)],
  ['Workload', parseWorkload, by(workloadSchema)],
  ['ComponentRelease', parseComponentRelease, by(componentReleaseSchema)],
  ['SecretReference', parseSecretReference, by(secretReferenceSchema)],
  ['Deployment', parsePodNeeds, podNeedsByZod],
  ['CronJob', parsePodNeeds, podNeedsByZod],
  ['ReleaseBinding', parseReleaseBinding, by(releaseBindingSchema)],
  ['RenderedRelease', parseRenderedRelease, by(renderedReleaseSchema)],
];

describe.each(READERS)('the reader of %s', (kind, read, oracle) => {
  it('reads an object with all its fields as its schema does', () => {
    const whole = read(WHOLE[kind]);
    expect(whole.ok).toBe(true);
    expect(whole).toEqual(oracle(WHOLE[kind]));
  });

  it('reads and refuses whatever comes as its schema does, in the same words', () => {
    fc.assert(
      fc.property(mutated(WHOLE[kind]), json => {
        expect(read(json)).toEqual(oracle(json));
      }),
      { numRuns: 1_000 },
    );
  });
});
