import {
  isOpenParam,
  type CauseDto,
  type CountsDto,
  type DeliveryDto,
  type HealthDto,
  type LastKnownDto,
  type NeedDto,
} from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import { eachOf, projection, type Change, type Rules } from './projection';

/** The name of such a thing is the platform's. */
const PLATFORM_KIND = /(Plane|Store)$/;

type Params = CauseDto['params'];

function openParams(params: Params): Params {
  const isPlatforms = PLATFORM_KIND.test(params.kind ?? '');
  return Object.fromEntries(
    Object.entries(params).filter(
      ([name]) => isOpenParam(name) && !(name === 'name' && isPlatforms),
    ),
  );
}

const openCause = projection<CauseDto>({
  class: 'shown',
  actor: 'shown',
  params: openParams,
  text: 'leftOut',
  from: 'shown',
  disputed: 'shown',
  withheld: 'shown',
});

/** A cause without what is the platform's, which says so where something was left out. */
export const withheldCause: Change<CauseDto> = (cause, names) => {
  const shown = openCause(cause, names);
  const isWhole =
    cause.text === undefined &&
    Object.keys(shown.params).length === Object.keys(cause.params).length;
  return isWhole ? shown : { ...shown, withheld: true };
};

/** What is told of a judgement. */
export const HEALTH: Rules<HealthDto> = {
  verdict: 'shown',
  severity: 'shown',
  flags: 'shown',
  cause: withheldCause,
  furtherCauses: eachOf(withheldCause),
  since: 'shown',
  refreshedAt: 'shown',
  dueAt: 'shown',
};

export const withheldHealth = projection(HEALTH);

export const withheldLastKnown = projection<LastKnownDto>({
  verdict: 'shown',
  severity: 'shown',
  delivery: 'shown',
  at: 'shown',
});

/** What is told of what pods get. */
export const DELIVERY: Rules<DeliveryDto> = {
  state: 'shown',
  reason: 'shown',
  has: 'shown',
  basis: 'shown',
  flags: 'shown',
  followed: 'shown',
  since: 'shown',
  sinceAtLeast: 'shown',
  asOf: 'shown',
  effect: 'shown',
  needs: eachOf(projection<NeedDto>({ how: 'shown', optional: 'shown' })),
  atRisk: withheldCause,
};

export const withheldDelivery = projection(DELIVERY);

/** Numbers name nothing. */
export const COUNTS: Rules<CountsDto> = {
  critical: 'shown',
  warning: 'shown',
  unknown: 'shown',
  atRisk: 'shown',
  waiting: 'shown',
  ok: 'shown',
  heldBack: 'shown',
};

export const withheldCounts = projection(COUNTS);
