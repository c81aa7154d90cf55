import {
  compareSeverity,
  worstSeverity,
  type CauseDto,
  type PlaceDto,
  type Severity,
} from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import { countsOf } from '../wire/counts';
import { blocksPodStart } from '../objects/delivered';
import { defined } from '../wire/wireHealth';
import { wireTime } from '../wire/wireTime';
import { isCulprit, oldestRefresh, optionalMissingIn } from './headline';
import type { Secret, Told } from './secret';

/** What a place is called, and what is known of it beside its secrets. */
interface PlaceInput extends Pick<
  PlaceDto,
  'kind' | 'id' | 'namespace' | 'project' | 'name' | 'state' | 'planeId'
> {
  readonly cause?: CauseDto;
  /** Of an environment alone; else it follows from what is amiss where. */
  readonly production?: boolean;
  readonly order: readonly string[];
  /** What shows in no secret. */
  readonly severity?: Severity;
  /** What is taken otherwise since the release. */
  readonly changed: number;
}

function sinceOf(secrets: readonly Secret[], worst: Severity) {
  const times = secrets.flatMap(({ health, heldBackBy }) =>
    heldBackBy === undefined && health.severity === worst
      ? (health.since ?? [])
      : [],
  );
  return times.length > 0 && worst !== 'ok'
    ? wireTime(Math.min(...times))
    : undefined;
}

/** A place where everything that is deployed is unknown is unknown itself. */
function stateOf(
  { state }: PlaceInput,
  { counts, worst }: Pick<PlaceDto, 'counts' | 'worst'>,
): PlaceDto['state'] {
  const { unknown, ...others } = counts;
  const isBlind =
    state === 'known' &&
    worst === 'unknown' &&
    Object.values(others).every(count => count === 0);
  return isBlind ? 'unknown' : state;
}

/** One part of a report, with what is counted there. */
export function placeOf(
  { secrets, troubles }: Told,
  input: PlaceInput,
): PlaceDto {
  const { kind, id, namespace, project, name, cause, order, planeId } = input;
  const counts = countsOf(secrets);
  const worst = worstSeverity([
    input.severity ?? 'ok',
    ...secrets.map(({ health }) => health.severity),
    ...troubles.map(({ severity }) => severity),
  ]);
  const failing = secrets.filter(isCulprit);
  const failingIn = new Set(failing.map(({ environment }) => environment));
  const blocking = secrets.filter(blocksPodStart).length;
  return defined({
    kind,
    id,
    namespace,
    project,
    name,
    state: stateOf(input, { counts, worst }),
    cause,
    counts,
    optionalMissing: optionalMissingIn(secrets),
    worst,
    production:
      input.production ??
      [...failing, ...troubles].some(({ production }) => production),
    blocking,
    blocksPodStart: blocking > 0,
    failingIn: order.filter(each => failingIn.has(each)),
    changedNotReleased: input.changed,
    since: sinceOf(secrets, worst),
    oldestRefreshAt: oldestRefresh(secrets),
    planeId,
    storeIds: [
      ...new Set(secrets.flatMap(({ storeId }) => storeId ?? [])),
    ].sort(),
  });
}

const isEmpty = ({ counts }: PlaceDto) =>
  Object.values(counts).every(count => count === 0);

/** Worst first, of what is alike that without secrets last, then by name. */
export function worstPlacesFirst(all: readonly PlaceDto[]): PlaceDto[] {
  return [...all].sort(
    (a, b) =>
      compareSeverity(a.worst, b.worst) ||
      Number(isEmpty(a)) - Number(isEmpty(b)) ||
      Number(b.production) - Number(a.production) ||
      Number(b.blocksPodStart) - Number(a.blocksPodStart) ||
      (a.id < b.id ? -1 : 1),
  );
}
