import type {
  CountsDto,
  EnvironmentBindingsDto,
  FindingDto,
} from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import { ago, cause, finding, health, plane, store } from './build';
import { NO_COUNTS } from './report';
import { bindingsReport } from './reports';

export const PROD = 'DataPlane/acme/prod-data';

export function counts(change: Partial<CountsDto> = {}): CountsDto {
  return { ...NO_COUNTS, ...change };
}

type Component = EnvironmentBindingsDto['components'][number];

export function inEnvironment(
  name: string,
  change: Partial<Component> = {},
): Component {
  return {
    component: { namespace: 'acme', project: 'shop', name },
    counts: counts({ ok: 3 }),
    worst: 'ok',
    blocksPodStart: false,
    storeIds: [`${PROD}|default`],
    ...change,
  };
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
    components: [failing.component],
    secrets: 1,
    blocksPodStart: true,
    since: ago(34),
    ...change,
  });
}

/** An environment of one plane and one store. */
export function bindings(
  components: readonly Component[],
  change: Partial<EnvironmentBindingsDto> = {},
): EnvironmentBindingsDto {
  const bound = store('default', PROD);
  const made = {
    entity: { kind: 'environment', namespace: 'acme', name: 'production' },
    state: 'known' as const,
    production: true,
    planeId: PROD,
    storeId: bound.id,
    counts: counts({ ok: components.length }),
    worst: components[0]?.worst ?? ('ok' as const),
    findings: [],
    components: [...components],
    planes: [plane('prod-data', { secretStore: 'default' })],
    stores: { [bound.id]: bound },
    ...change,
  };
  return { ...made, report: bindingsReport(made) };
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
