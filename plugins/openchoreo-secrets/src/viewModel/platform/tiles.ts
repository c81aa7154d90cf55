import type { PlatformPlaneDto } from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import { age, type ViewContext } from '../context';
import { given } from '../given';
import { planeEntity } from '../links';
import { freshnessOf, isReached } from '../planes';
import { allOf } from '../counts';
import { share } from '../share';
import { lookOf, toneOfSeverity, type Tone } from '../tone';
import { lookOfCounted, okCounts } from '../report/countsLine';
import { clockLine } from './clockLine';
import { COUNTED } from '../counted';
import { identityLines, partLines } from './troubleLines';
import { planesCalled } from './planeCalled';
import { kindOf } from './planeKind';
import { planeName } from './planeName';
import { lineOf, type TileLine } from '../tileLine';

/** The shape of a fact; where it is trouble, its colour is that of the plane. */
type Look = Pick<TileLine, 'icon'> & Partial<Pick<TileLine, 'tone'>>;

export type TileView = ReturnType<typeof tileViews>[number];

export function tileViews(
  planes: readonly PlatformPlaneDto[],
  context: ViewContext,
) {
  const { t } = context;
  return planes.map(plane => {
    const kind = kindOf(plane.kind);
    return {
      id: plane.id,
      name: planeName(plane.id, planes),
      entity: planeEntity(plane),
      kind,
      kindWord: t(`tile.kind.${kind}`),
      edge: edgeOf(plane),
      freshness: freshnessOf(plane, context),
      lines: linesOf(plane, context),
      counts: countsLine(plane, context),
      shared: sharedWords(plane, planes, context),
    };
  });
}

/** How many planes in how many clusters; planes that share one name each other. */
export function fleetNote(
  planes: readonly PlatformPlaneDto[],
  { t }: ViewContext,
): string {
  const seen = new Set<string>();
  let clusters = 0;
  for (const { id, sharedWith } of planes) {
    clusters += seen.has(id) ? 0 : 1;
    [id, ...sharedWith].forEach(one => seen.add(one));
  }
  return t('tile.note', {
    planes: t('tile.planes', { count: planes.length }),
    clusters: t('tile.clusters', { count: clusters }),
  });
}

/** Trouble of the plane itself is as grave as the answer says. */
export function ownTone({ own }: PlatformPlaneDto): Tone {
  return own === 'ok' ? 'none' : toneOfSeverity(own);
}

/** Trouble of the plane itself colours its edge; what is not seen is hatched. */
function edgeOf(plane: PlatformPlaneDto): Tone {
  const tone = ownTone(plane);
  if (tone === 'error') return tone;
  if (!isReached(plane)) return 'unknown';
  return tone === 'warning' || tone === 'unknown' ? tone : 'none';
}

function linesOf(
  plane: PlatformPlaneDto,
  context: ViewContext,
): readonly TileLine[] {
  const { t } = context;
  const { agentCa, malformed, refused, name } = plane;
  return given<TileLine>(
    esoLine(plane, context),
    agentLine(plane, context),
    caLine(plane, context),
    // Said only where it is known that a pinned certificate is no longer the agent's.
    agentCa === 'differs' && {
      tone: ownTone(plane),
      icon: 'triangle',
      text: t('tile.caDiffers'),
      title: t('tile.caDiffersNext', { plane: name }),
    },
    ...partLines(plane, context),
    ...identityLines(plane, context),
    ...clockLine(plane, context),
    // What may not be read cannot be told, and is not nothing.
    refused.length > 0 && refusedLine(refused, context),
    malformed > 0 &&
      lineOf('warning', t('tile.malformed', { count: malformed })),
  );
}

/** So many kinds are named. */
const NAMED_KINDS = 2;

function refusedLine(
  refused: readonly string[],
  { t, times }: ViewContext,
): TileLine {
  const kinds = times.list(refused);
  const count = refused.length;
  return count > NAMED_KINDS
    ? lineOf('unknown', t('tile.refusedMany', { count }), kinds)
    : lineOf('unknown', t('tile.refused', { kinds }));
}

const ESO_LOOK: Readonly<Record<PlatformPlaneDto['eso']['state'], Look>> = {
  running: lookOf('ok'),
  down: { icon: 'barred' },
  stalled: { icon: 'pause' },
  notInstalled: { icon: 'barred' },
  notServed: { icon: 'barred' },
  unknown: lookOf('unknown'),
};

function esoLine(plane: PlatformPlaneDto, { t, times }: ViewContext): TileLine {
  const { state, version = '', available, desired, servedVersions } = plane.eso;
  const text = t(`tile.eso.${state}`, { version }).replace('  ', ' ');
  const counted = available !== undefined && desired !== undefined;
  const replicas = counted ? t('tile.replicas', { available, desired }) : '';
  const short = counted && available < desired;
  const details = given(
    replicas,
    servedVersions.length > 0 &&
      t('tile.serves', { versions: times.list(servedVersions) }),
  );
  return {
    tone: ownTone(plane),
    ...ESO_LOOK[state],
    text: short ? `${text}, ${replicas}` : text,
    title: details.join(' · ') || undefined,
  };
}

const AGENT_LOOK: Readonly<Record<PlatformPlaneDto['agent'], Look>> = {
  connected: lookOf('ok'),
  disconnected: { icon: 'cloudOff' },
  none: lookOf('none'),
  unknown: lookOf('unknown'),
};

function agentLine(plane: PlatformPlaneDto, { t }: ViewContext): TileLine {
  return {
    tone: ownTone(plane),
    ...AGENT_LOOK[plane.agent],
    text: t(`tile.agent.${plane.agent}`),
  };
}

/** From when its end is told. */
export const CA_SOON_MS = 30 * 86_400_000;

/** Only while it matters: the last 30 days, and afterwards. How grave that is stands in the answer. */
function caLine(
  plane: PlatformPlaneDto,
  context: ViewContext,
): TileLine | undefined {
  const { t, now, times } = context;
  const { agentCaExpiresAt } = plane;
  if (agentCaExpiresAt === undefined) {
    return undefined;
  }
  const at = Date.parse(agentCaExpiresAt);
  if (at - now > CA_SOON_MS) {
    return undefined;
  }
  const over = at <= now;
  return {
    tone: ownTone(plane),
    icon: over ? 'alert' : 'clock',
    text: over
      ? t('tile.caExpired', { time: times.clock(at, now) })
      : t('tile.caExpires', { age: age(at - now, t) }),
    title: times.full(at),
  };
}

/** The gravest number first; nothing counted of a plane that is not seen is not the same as nothing there. */
function countsLine(plane: PlatformPlaneDto, { t }: ViewContext): TileLine {
  const { secrets, optionalMissing } = plane;
  const all = secrets ? allOf(secrets) : 0;
  if (all === 0 && !(isReached(plane) && (secrets || !isServed(plane)))) {
    return lineOf('unknown', t('tile.counts.uncounted'));
  }
  if (!secrets || all === 0) return lineOf('none', t('entity.counts.none'));
  const worst = COUNTED.find(as => secrets[as] > 0) ?? 'ok';
  if (worst === 'ok' && optionalMissing) {
    const counted = { counts: secrets, worst, optionalMissing };
    const text = okCounts(counted, { t }).join(' · ');
    return lineOf(lookOfCounted(counted), text);
  }
  const words = worst === 'unknown' && secrets.ok > 0 ? 'partly' : worst;
  return lineOf(
    worst,
    t(`tile.counts.${words}`, {
      n: secrets[worst],
      ok: secrets.ok,
      share: share(secrets[worst], all, t),
    }),
  );
}

/** Without an operator there is nothing that could not be counted. */
function isServed({ state }: PlatformPlaneDto): boolean {
  return state !== 'notInstalled';
}

/** The planes that it shares its cluster with. */
export function sharedWords(
  { sharedWith }: PlatformPlaneDto,
  planes: readonly PlatformPlaneDto[],
  context: ViewContext,
): string | undefined {
  return sharedWith.length === 0
    ? undefined
    : context.t('tile.shared', {
        planes: planesCalled(sharedWith, planes, context),
      });
}
