import {
  sumOfCounts,
  worstSeverity,
  type CountsDto,
  type HeadlineDto,
  type PlaceDto,
  type ReportDto,
} from '@openchoreo/backstage-plugin-openchoreo-secrets-common';

/** Nothing is counted. */
export const NO_COUNTS: CountsDto = {
  critical: 0,
  warning: 0,
  unknown: 0,
  atRisk: 0,
  waiting: 0,
  ok: 0,
  heldBack: 0,
};

export function place(name: string, change: Partial<PlaceDto> = {}): PlaceDto {
  return {
    kind: 'environment',
    id: name,
    namespace: 'acme',
    name,
    state: 'known',
    counts: NO_COUNTS,
    worst: 'ok',
    production: name === 'production',
    blocking: 0,
    blocksPodStart: false,
    failingIn: [],
    changedNotReleased: 0,
    storeIds: [],
    ...change,
  };
}

/** A report whose numbers follow from its places, as the back end makes them. */
export function report(
  change: Partial<Omit<ReportDto, 'headline'>> & {
    readonly headline?: Partial<HeadlineDto>;
  } = {},
): ReportDto {
  const places = change.places ?? [];
  const counts = change.counts ?? sumOfCounts(places.map(each => each.counts));
  const environments = places
    .filter(({ kind }) => kind === 'environment')
    .flatMap(({ name }) => name ?? []);
  const secrets = Object.values(counts).reduce((sum, n) => sum + n, 0);
  return {
    scope: 'component',
    findings: [],
    ...change,
    places,
    counts,
    headline: {
      state: 'known',
      worst: worstSeverity(places.map(({ worst }) => worst)),
      secrets,
      failing: counts.critical + counts.warning,
      atRisk: counts.atRisk,
      blocking: places.reduce((sum, { blocking }) => sum + blocking, 0),
      heldBack: counts.heldBack,
      unknown: counts.unknown,
      notFollowed: 0,
      late: 0,
      changedNotReleased: 0,
      keys: {
        all: secrets,
        failing: counts.critical + counts.warning,
        blocking: 0,
        atRisk: counts.atRisk,
        heldBack: counts.heldBack,
        unknown: counts.unknown,
      },
      environments: {
        seen: environments,
        deployed: environments,
        hidden: [],
        everything: true,
      },
      ...change.headline,
    },
  };
}
