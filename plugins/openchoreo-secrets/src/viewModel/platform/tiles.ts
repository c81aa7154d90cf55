import type {
  CountsDto,
  PlatformPlaneDto,
} from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import { age, clockOf, type ViewContext } from '../context';
import { planeEntity, type EntityPath } from '../links';
import { freshnessOf, isSeen, type FreshnessView } from '../planes';
import type { IconName, Tone } from '../tone';
import { identityLines } from './identityLines';
import { planeName } from './options';

/** A line of a tile: icon and words. */
export interface TileLine {
  readonly tone: Tone;
  readonly icon: IconName;
  readonly text: string;
  readonly title?: string;
}

export type PlaneKind =
  'control' | 'data' | 'build' | 'workflow' | 'observability' | 'other';

/** A plane at a glance. */
export interface TileView {
  readonly id: string;
  readonly name: string;
  readonly entity?: EntityPath;
  readonly kind: PlaneKind;
  readonly kindWord: string;
  /** Trouble of the plane itself colours its edge; what is not seen is hatched. */
  readonly edge: 'error' | 'warning' | 'unknown' | 'none';
  readonly freshness: FreshnessView;
  readonly lines: readonly TileLine[];
  readonly counts: TileLine;
  readonly shared?: string;
}

export function tileViews(
  planes: readonly PlatformPlaneDto[],
  context: ViewContext,
): readonly TileView[] {
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

export function kindOf(kind: string): PlaneKind {
  const word = kind.replace(/^Cluster/, '').replace(/Plane$/, '');
  switch (word) {
    case 'Control':
      return 'control';
    case 'Data':
      return 'data';
    case 'Build':
      return 'build';
    case 'Workflow':
      return 'workflow';
    case 'Observability':
      return 'observability';
    default:
      return 'other';
  }
}

function edgeOf(plane: PlatformPlaneDto): TileView['edge'] {
  if (plane.own === 'error' || plane.own === 'warning') {
    return isSeen(plane) || plane.own === 'error' ? plane.own : 'unknown';
  }
  return isSeen(plane) && plane.own !== 'unknown' ? 'none' : 'unknown';
}

function linesOf(
  plane: PlatformPlaneDto,
  context: ViewContext,
): readonly TileLine[] {
  const { t } = context;
  const ca = caLine(plane, context);
  return [
    esoLine(plane, context),
    agentLine(plane, context),
    ...(ca ? [ca] : []),
    ...pinLine(plane, context),
    ...identityLines(plane, context),
    ...refusedLine(plane, context),
    ...(plane.malformed > 0
      ? [
          {
            tone: 'warning',
            icon: 'triangle',
            text: t('tile.malformed', { count: plane.malformed }),
          } as const,
        ]
      : []),
  ];
}

/** What may not be read cannot be told, and is not nothing. */
function refusedLine(
  { refused }: PlatformPlaneDto,
  { t, times }: ViewContext,
): readonly TileLine[] {
  if (refused.length === 0) {
    return [];
  }
  const text = t('tile.refused', { kinds: times.list(refused) });
  return [{ tone: 'unknown', icon: 'question', text }];
}

const ESO_LOOK = {
  running: { tone: 'ok', icon: 'check' },
  down: { tone: 'error', icon: 'barred' },
  stalled: { tone: 'warning', icon: 'pause' },
  notInstalled: { tone: 'warning', icon: 'barred' },
  unknown: { tone: 'unknown', icon: 'question' },
} as const;

function esoLine(plane: PlatformPlaneDto, { t, times }: ViewContext): TileLine {
  const { state, version = '', available, desired, servedVersions } = plane.eso;
  const text = t(`tile.eso.${state}`, { version }).replace('  ', ' ');
  const counted = available !== undefined && desired !== undefined;
  const replicas = counted ? t('tile.replicas', { available, desired }) : '';
  const short = counted && available < desired;
  const details = [
    replicas,
    servedVersions.length > 0
      ? t('tile.serves', { versions: times.list(servedVersions) })
      : '',
  ].filter(Boolean);
  return {
    ...ESO_LOOK[state],
    text: short ? `${text}, ${replicas}` : text,
    title: details.join(' · ') || undefined,
  };
}

const AGENT_LOOK = {
  connected: { tone: 'ok', icon: 'check' },
  disconnected: { tone: 'error', icon: 'cloudOff' },
  none: { tone: 'none', icon: 'dash' },
  unknown: { tone: 'unknown', icon: 'question' },
} as const;

function agentLine(plane: PlatformPlaneDto, { t }: ViewContext): TileLine {
  return {
    ...AGENT_LOOK[plane.agent],
    text: t(`tile.agent.${plane.agent}`),
  };
}

const CA_SOON_MS = 30 * 86_400_000;
const CA_URGENT_MS = 7 * 86_400_000;

/** Only while it matters: the last 30 days, and afterwards. */
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
  const title = times.full(at);
  if (at <= now) {
    const time = clockOf(agentCaExpiresAt, context) ?? '';
    const text = t('tile.caExpired', { time });
    return { tone: 'error', icon: 'alert', text, title };
  }
  return at - now > CA_SOON_MS
    ? undefined
    : {
        tone: at - now > CA_URGENT_MS ? 'warning' : 'error',
        icon: 'clock',
        text: t('tile.caExpires', { age: age(at - now, t) }),
        title,
      };
}

/** A pinned certificate that is no longer the agent's; said only where that is known. */
function pinLine(
  { agentCa, name }: PlatformPlaneDto,
  { t }: ViewContext,
): readonly TileLine[] {
  return agentCa === 'differs'
    ? [
        {
          tone: 'warning',
          icon: 'triangle',
          text: t('tile.caDiffers'),
          title: t('tile.caDiffersNext', { plane: name }),
        },
      ]
    : [];
}

function countsLine(plane: PlatformPlaneDto, { t }: ViewContext): TileLine {
  const { secrets } = plane;
  const unknown = { tone: 'unknown', icon: 'question' } as const;
  if (!secrets) {
    return { ...unknown, text: t('tile.counts.unknown') };
  }
  const all = sumOf(secrets);
  if (secrets.error > 0) {
    const text = t('tile.counts.failing', { n: secrets.error, all });
    return { tone: 'error', icon: 'alert', text };
  }
  if (secrets.warning > 0) {
    const text = t('tile.counts.toFix', { n: secrets.warning, all });
    return { tone: 'warning', icon: 'triangle', text };
  }
  if (secrets.unknown > 0) {
    const { ok, unknown: n } = secrets;
    const text =
      ok > 0
        ? t('tile.counts.partly', { ok, n })
        : t('tile.counts.unseen', { n });
    return { ...unknown, text };
  }
  return quietCounts(plane, secrets, all, t);
}

function quietCounts(
  plane: PlatformPlaneDto,
  { ok, info }: CountsDto,
  all: number,
  t: ViewContext['t'],
): TileLine {
  if (!isSeen(plane)) {
    // Nothing counted of a plane that is not seen is not the same as nothing there.
    const text = t('tile.counts.unknown');
    return { tone: 'unknown', icon: 'question', text };
  }
  if (all === 0) {
    return { tone: 'none', icon: 'dash', text: t('tile.counts.none') };
  }
  return info > 0
    ? {
        tone: 'quiet',
        icon: 'clock',
        text: t('tile.counts.waiting', { ok, n: info }),
      }
    : { tone: 'ok', icon: 'check', text: t('tile.counts.synced', { n: ok }) };
}

export function sumOf(counts: CountsDto): number {
  const { ok, info, unknown, warning, error, heldBack } = counts;
  return ok + info + unknown + warning + error + heldBack;
}

function sharedWords(
  { sharedWith }: PlatformPlaneDto,
  planes: readonly PlatformPlaneDto[],
  { t, times }: ViewContext,
): string | undefined {
  return sharedWith.length === 0
    ? undefined
    : t('tile.shared', {
        planes: times.list(sharedWith.map(id => planeName(id, planes))),
      });
}
