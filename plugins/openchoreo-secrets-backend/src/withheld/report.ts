import type {
  FindingDto,
  HeadlineDto,
  PlaceDto,
  ReachDto,
  ReportDto,
  RunningBuildsDto,
} from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import { withheldCause, withheldCounts } from './health';
import {
  eachOf,
  idOf,
  projection,
  type Change,
  type Rules,
} from './projection';
import { withheldComponentRef } from './refs';

type SightDto = HeadlineDto['environments'];
type KeysDto = HeadlineDto['keys'];

const withheldRunningBuilds = projection<RunningBuildsDto>({
  running: 'shown',
  attention: 'shown',
  unknown: 'shown',
});

export const withheldKeys = projection<KeysDto>({
  all: 'shown',
  failing: 'shown',
  blocking: 'shown',
  atRisk: 'shown',
  heldBack: 'shown',
  unknown: 'shown',
});

const withheldHeadline = projection<HeadlineDto>({
  state: 'shown',
  cause: withheldCause,
  worst: 'shown',
  secrets: 'shown',
  failing: 'shown',
  atRisk: 'shown',
  blocking: 'shown',
  heldBack: 'shown',
  unknown: 'shown',
  notFollowed: 'shown',
  optionalMissing: 'shown',
  late: 'shown',
  changedNotReleased: 'shown',
  keys: withheldKeys,
  oldestRefreshAt: 'shown',
  builds: withheldRunningBuilds,
  environments: projection<SightDto>({
    seen: 'shown',
    deployed: 'shown',
    hidden: 'shown',
    componentsHidden: 'shown',
    everything: 'shown',
  }),
});

const withheldFinding = projection<FindingDto>({
  id: idOf('finding'),
  severity: 'shown',
  verdict: 'shown',
  cause: withheldCause,
  since: 'shown',
  production: 'shown',
  planeId: idOf('plane'),
  storeId: idOf('store'),
  delivery: 'shown',
  effect: 'shown',
  environments: 'shown',
  components: eachOf(withheldComponentRef),
  rows: 'shown',
  secrets: 'shown',
  atRisk: 'shown',
  reach: projection<ReachDto>({ secrets: 'shown', components: 'shown' }),
  heldBack: 'shown',
  blocking: 'shown',
  blocksPodStart: 'shown',
  gap: 'shown',
  refreshedAt: 'shown',
});

const PLACE: Rules<PlaceDto> = {
  kind: 'shown',
  id: 'shown',
  namespace: 'shown',
  project: 'shown',
  name: 'shown',
  state: 'shown',
  cause: withheldCause,
  counts: withheldCounts,
  optionalMissing: 'shown',
  worst: 'shown',
  production: 'shown',
  blocking: 'shown',
  blocksPodStart: 'shown',
  failingIn: 'shown',
  changedNotReleased: 'shown',
  since: 'shown',
  oldestRefreshAt: 'shown',
  planeId: idOf('plane'),
  storeIds: eachOf(idOf('store')),
};

const openPlace = projection(PLACE);

const namelessPlace = projection<PlaceDto>({
  ...PLACE,
  id: idOf('place'),
  namespace: 'leftOut',
  project: 'leftOut',
  name: 'leftOut',
});

/** Places whose names the reader may know: all else is the platform's. */
const OPEN: ReadonlySet<PlaceDto['kind']> = new Set([
  'environment',
  'component',
  'resource',
  'reference',
  'build',
]);

const withheldPlace: Change<PlaceDto> = (place, names) =>
  OPEN.has(place.kind) ? openPlace(place, names) : namelessPlace(place, names);

/** A report without what is the platform's. */
export const withheldReport = projection<ReportDto>({
  scope: 'shown',
  headline: withheldHeadline,
  counts: withheldCounts,
  findings: eachOf(withheldFinding),
  places: eachOf(withheldPlace),
});
