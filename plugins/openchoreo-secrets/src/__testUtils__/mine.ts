import type {
  FindingDto,
  MineDto,
  MySecretsDto,
  OwnedDto,
  OwnedPlaceDto,
} from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import { cause, finding } from './build';
import { fleet, secretRow } from './fleet';
import { NO_COUNTS, place, report } from './report';

const of = (name: string) => ({ namespace: 'acme', project: 'shop', name });

/** What of one's own is in an environment. */
export function ownedPlace(
  environment: string,
  change: Partial<OwnedPlaceDto> = {},
): OwnedPlaceDto {
  return {
    environment,
    production: environment === 'production',
    counts: { ...NO_COUNTS, ok: 3 },
    worst: 'ok',
    blocking: 0,
    old: 0,
    ...change,
  };
}

/** A component of one's own. */
export function ownedOne(
  name: string,
  environments: readonly OwnedPlaceDto[],
  change: Partial<OwnedDto> = {},
): OwnedDto {
  return {
    kind: 'component',
    of: of(name),
    worst: 'ok',
    environments,
    ...change,
  };
}

/** A cause of one's own in production, which keeps pods from starting. */
export const blockingFinding = (name: string, id: string = name): FindingDto =>
  finding(id, {
    cause: cause('remoteKeyAbsent', { remoteKey: 'prod/db' }, 'developer'),
    components: [of(name)],
    blocking: 2,
    blocksPodStart: true,
  });

/** A cause that somebody else has to mend. */
export const othersFinding = (name: string, id: string = name): FindingDto =>
  finding(id, {
    severity: 'warning',
    cause: cause('permissionDenied', { remoteKey: 'prod/db' }),
    components: [of(name)],
  });

/** What a reader owns, with what is amiss. */
export function mineOf(
  owned: readonly OwnedDto[],
  findings: readonly FindingDto[] = [],
  change: Partial<MineDto> = {},
): MineDto {
  const places = owned.map(one =>
    place(one.of.name, {
      kind: one.kind,
      worst: one.worst,
      counts: one.environments.reduce(
        (sum, { counts }) => ({
          critical: sum.critical + counts.critical,
          warning: sum.warning + counts.warning,
          unknown: sum.unknown + counts.unknown,
          atRisk: sum.atRisk + counts.atRisk,
          waiting: sum.waiting + counts.waiting,
          ok: sum.ok + counts.ok,
          heldBack: sum.heldBack + counts.heldBack,
        }),
        NO_COUNTS,
      ),
    }),
  );
  return {
    report: report({ scope: 'fleet', places, findings }),
    owned,
    environments: ['development', 'production'],
    findingKeys: [],
    stores: {},
    planes: [],
    ...change,
  };
}

/** One page of the secrets of one's own, without what is the platform's. */
export function mySecretsOf(
  keys: readonly string[],
  change: Partial<MySecretsDto> = {},
): MySecretsDto {
  const { facets, counts } = fleet().secrets;
  return {
    rows: keys.map(key =>
      secretRow(key, {
        planeId: 'plane-1',
        storeId: 'store-1',
        store: undefined,
      }),
    ),
    offset: 0,
    limit: 50,
    matching: keys.length,
    total: keys.length,
    counts,
    facets: { ...facets, plane: [], store: [] },
    hidden: false,
    untold: 0,
    planes: [],
    ...change,
  };
}
