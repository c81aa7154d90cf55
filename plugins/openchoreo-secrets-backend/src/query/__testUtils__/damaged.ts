import type { KindObservation } from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import fc from 'fast-check';
import { FAILED } from '../__fixtures__/objects';
import { secretsOf, shop } from '../__fixtures__/shop';
import { DARK, FRESH, PENDING, type WorldFixture } from '../__fixtures__/world';

/** The planes of the shop. */
export const PLANES = ['development-data', 'staging-data', 'production-data'];

const part = <T>(list: readonly T[] | undefined) =>
  fc.subarray([...(list ?? [])]);

const observation: fc.Arbitrary<KindObservation> = fc.constantFrom(
  FRESH,
  DARK,
  PENDING,
  { state: 'notServed', asOf: FRESH.state === 'observed' ? FRESH.asOf : 0 },
);

/** The shop with anything missing, broken or not seen. */
export const damaged: fc.Arbitrary<WorldFixture> = fc
  .record({
    controlPlane: observation,
    pipeline: fc.option(fc.constant(shop().pipeline), { nil: undefined }),
    environments: part(shop().environments),
    bindings: part(shop().bindings),
    releases: part(shop().releases),
    rendered: part(shop().rendered),
    workloads: part(shop().workloads),
    references: part(shop().references),
    clusters: fc.tuple(
      ...PLANES.map(plane =>
        fc.record({
          observation,
          secrets: part([
            ...secretsOf(plane.replace('-data', '')),
            ...secretsOf(plane.replace('-data', ''), { ready: FAILED }),
          ]),
          stores: fc.constantFrom(undefined, []),
        }),
      ),
    ),
  })
  .map(({ clusters, ...world }) =>
    shop(
      world,
      Object.fromEntries(PLANES.map((plane, at) => [plane, clusters[at]])),
    ),
  );
