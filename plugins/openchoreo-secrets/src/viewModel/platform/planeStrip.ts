import {
  isUnseen,
  type PlatformPlaneDto,
} from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import { age, type ViewContext } from '../context';
import { given } from '../given';
import { lineOf, type TileLine } from '../tileLine';
import { planeCalled } from './planeCalled';
import { CA_SOON_MS, ownTone } from './tiles';
import { searchOf, writePlatformUrl } from './urlState';

/** A plane that needs a look itself: its name and, in two words, why. */
export interface PlaneChip extends TileLine {
  readonly id: string;
  readonly name?: string;
  /** Its incidents, or what else is told of it. */
  readonly search?: string;
}

/** Opens the tiles. */
const ALL = `?${writePlatformUrl(new URLSearchParams(), { allPlanes: true })}`;

/** So many stand in one line. */
const SHOWN = 3;

/** All planes in one line: how many are fine, which are not and why, and how many are not seen. */
export function planeStrip(
  planes: readonly PlatformPlaneDto[],
  context: ViewContext,
): readonly PlaneChip[] {
  const { t } = context;
  const unseen = planes.filter(isUnseen);
  const seen = planes.filter(plane => !isUnseen(plane));
  const isTrouble = (plane: PlatformPlaneDto) =>
    ownTone(plane) === 'error' || ownTone(plane) === 'warning';
  const fine = seen.filter(plane => !isTrouble(plane)).length;
  const trouble = seen
    .filter(isTrouble)
    .sort((a, b) => rank(a) - rank(b))
    .map(plane => chipOf(plane, planes, context));
  const rest = trouble.length - SHOWN;
  return given<PlaneChip>(
    fine > 0 && {
      id: 'fine',
      ...lineOf('ok', t('tile.fine', { count: fine })),
    },
    ...trouble.slice(0, SHOWN),
    rest > 0 && {
      id: 'more',
      tone: 'none',
      icon: 'triangle',
      text: t('entity.counts.more', { count: rest }),
      search: ALL,
    },
    unseen.length > 0 && {
      id: 'unseen',
      ...lineOf(
        'unknown',
        t('tile.unseen', { count: unseen.length }),
        context.times.list(unseen.map(({ id }) => planeCalled(id, planes, t))),
      ),
      search: searchOf({ status: 'unknown' }),
    },
  );
}

function rank(plane: PlatformPlaneDto): number {
  return ownTone(plane) === 'error' ? 0 : 1;
}

function chipOf(
  plane: PlatformPlaneDto,
  planes: readonly PlatformPlaneDto[],
  context: ViewContext,
): PlaneChip {
  const severity = ownTone(plane) === 'error' ? 'critical' : 'warning';
  const all = troublesOf(plane, context);
  return {
    id: plane.id,
    ...lineOf(severity, all[0], all.length > 1 ? all.join(', ') : undefined),
    name: planeCalled(plane.id, planes, context.t),
    search: searchOf({ plane: plane.id }),
  };
}

/** What is the matter with a plane itself, the operator first; its store where nothing else is. */
function troublesOf(
  plane: PlatformPlaneDto,
  { t, now }: ViewContext,
): readonly string[] {
  const { eso, agent, agentCa, agentCaExpiresAt, identity } = plane;
  const left = agentCaExpiresAt ? Date.parse(agentCaExpiresAt) - now : Infinity;
  const said = given(
    eso.state !== 'running' &&
      eso.state !== 'unknown' &&
      t(`tile.brief.${eso.state}`),
    agent === 'disconnected' && t('tile.brief.agent'),
    left <= CA_SOON_MS &&
      (left > 0
        ? t('tile.brief.caExpires', { age: age(left, t) })
        : t('tile.brief.caExpired')),
    agentCa === 'differs' && t('tile.brief.caDiffers'),
    eso.partsDown !== undefined && t('tile.brief.part'),
    identity !== undefined && t('tile.brief.identity'),
  );
  return said.length > 0 ? said : [t('tile.brief.store')];
}
