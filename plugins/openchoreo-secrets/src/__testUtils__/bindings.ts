import {
  componentKey,
  needsAttention,
  type ComponentRefDto,
  type CountsDto,
  type EnvironmentBindingsDto,
  type FindingDto,
  type HeadlineDto,
  type PlaceDto,
} from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import { ago, cause, finding, health, plane, store } from './build';
import { NO_COUNTS, place, report } from './report';

export const PROD = 'DataPlane/acme/prod-data';

export function counts(change: Partial<CountsDto> = {}): CountsDto {
  return { ...NO_COUNTS, ...change };
}

/** A component in the environment. */
export function inEnvironment(
  name: string,
  change: Partial<PlaceDto> = {},
): PlaceDto {
  const ref = { namespace: 'acme', project: 'shop', name };
  return place(name, {
    ...ref,
    kind: 'component',
    id: componentKey(ref),
    counts: counts({ ok: 3 }),
    production: needsAttention(change.worst ?? 'ok'),
    storeIds: [`${PROD}|default`],
    ...change,
  });
}

export function refOf({
  namespace = '',
  project = '',
  name = '',
}: PlaceDto): ComponentRefDto {
  return { namespace, project, name };
}

export const failing = inEnvironment('orders-api', {
  counts: counts({ critical: 1, heldBack: 6, ok: 2 }),
  worst: 'critical',
  blocksPodStart: true,
});
export const warned = inEnvironment('checkout', {
  counts: counts({ warning: 1, ok: 4 }),
  worst: 'warning',
});
export const unseen = inEnvironment('cart', {
  counts: counts({ unknown: 3 }),
  worst: 'unknown',
});

export function bindingFinding(
  id: string,
  change: Partial<FindingDto> = {},
): FindingDto {
  return finding(id, {
    cause: cause('propertyAbsent', {}, 'developer'),
    planeId: PROD,
    components: [refOf(failing)],
    secrets: 1,
    blocksPodStart: true,
    since: ago(34),
    ...change,
  });
}

interface BindingsChange extends Partial<
  Omit<EnvironmentBindingsDto, 'report'>
> {
  readonly findings?: readonly FindingDto[];
  readonly state?: HeadlineDto['state'];
}

/** An environment of one plane and one store. */
export function bindings(
  places: readonly PlaceDto[],
  { findings = [], state = 'known', ...change }: BindingsChange = {},
): EnvironmentBindingsDto {
  const bound = store('default', PROD);
  return {
    entity: { kind: 'environment', namespace: 'acme', name: 'production' },
    production: true,
    planeId: PROD,
    storeId: bound.id,
    report: report({
      scope: 'environment',
      places,
      findings,
      headline: { state },
    }),
    planes: [plane('prod-data', { secretStore: 'default' })],
    stores: { [bound.id]: bound },
    ...change,
  };
}

export const darkPlane = plane('prod-data', {
  state: 'unreachable',
  since: ago(6),
  asOf: ago(6),
});

export const failingStore = {
  ...store('default', PROD),
  health: health({ verdict: 'storeNotReady', severity: 'warning' }),
};
