import type { PlatformPlaneDto } from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import type { KeyIn } from '../../translation';
import { age, clockOf, type ViewContext } from '../context';
import { given } from '../given';
import { freshnessOf } from '../planes';
import { clockLine } from '../platform/clockLine';
import { kindOf } from '../platform/planeKind';
import { identityLines, partLines } from '../platform/troubleLines';
import { lineOf, type TileLine } from '../tileLine';
import { lookOf } from '../tone';
import { CA_SOON_MS, ownTone, sharedWords, tileViews } from '../platform/tiles';

type FactName = KeyIn<'entity.plane.fact'>;

/** One fact of a plane: a label, and what is the case. */
export type FactView = ReturnType<typeof planeFacts>[number];

/** What is known of a plane itself, with what its tile says where that is enough. */
export function planeFacts(
  plane: PlatformPlaneDto,
  planes: readonly PlatformPlaneDto[],
  context: ViewContext,
) {
  const { t, times } = context;
  const { servedVersions } = plane.eso;
  const { agentCa, agentCaExpiresAt, refused, malformed: count } = plane;
  const [tile] = tileViews([plane], context);
  const [eso, agent] = tile.lines;
  const shared = sharedWords(plane, planes, context);
  const [identity] = identityLines(plane, context);
  const fact = (id: FactName, line: TileLine) => ({
    id,
    label: t(`entity.plane.fact.${id}`),
    line,
  });
  return given(
    fact('seen', seenLine(plane, context)),
    fact('cluster', clusterLine(plane, shared, context)),
    identity && fact('identity', identity),
    ...clockLine(plane, context).map(line => fact('clock', line)),
    fact('eso', eso),
    fact('replicas', replicasLine(plane, context)),
    ...partLines(plane, context).map(line => fact('operatorPart', line)),
    servedVersions.length > 0 &&
      fact('versions', lineOf('none', times.list(servedVersions))),
    fact('agent', agent),
    (agentCa || agentCaExpiresAt) && fact('agentCa', caLine(plane, context)),
    fact('store', storeLine(plane, context)),
    fact('secrets', tile.counts),
    refused.length > 0 &&
      fact('refused', lineOf('unknown', times.list(refused))),
    count > 0 &&
      fact('unreadable', lineOf('warning', t('tile.malformed', { count }))),
  );
}

function unknown({ t }: ViewContext): TileLine {
  return lineOf('unknown', t('entity.counts.allUnknown'));
}

/** Which planes it shares its cluster with; before it was reached nobody can tell. */
function clusterLine(
  { cluster }: PlatformPlaneDto,
  shared: string | undefined,
  context: ViewContext,
): TileLine {
  if (shared) return lineOf('none', shared);
  return cluster
    ? lineOf('none', context.t('entity.plane.ownCluster'))
    : unknown(context);
}

function seenLine(plane: PlatformPlaneDto, context: ViewContext): TileLine {
  const { text, seen } = freshnessOf(plane, context);
  return lineOf(seen ? 'ok' : 'unknown', text);
}

function replicasLine(plane: PlatformPlaneDto, context: ViewContext): TileLine {
  const { available, desired } = plane.eso;
  if (available === undefined || desired === undefined) {
    return unknown(context);
  }
  const text = context.t('tile.replicas', { available, desired });
  if (available > 0 && available >= desired) return lineOf('ok', text);
  const icon = available === 0 ? 'barred' : 'triangle';
  return { tone: ownTone(plane), icon, text };
}

const CA_LOOK = {
  matches: lookOf('ok'),
  differs: { icon: 'alert' },
  unknown: lookOf('unknown'),
} as const;

/** How grave it is stands in the answer; here is when it ends, and what it is compared to. */
function caLine(plane: PlatformPlaneDto, context: ViewContext): TileLine {
  const { t, now } = context;
  const { agentCa = 'unknown', agentCaExpiresAt } = plane;
  const tone = ownTone(plane);
  const words = t(`entity.plane.ca.${agentCa}`);
  const time = clockOf(agentCaExpiresAt, context);
  const left = agentCaExpiresAt && Date.parse(agentCaExpiresAt) - now;
  if (typeof left === 'number' && left <= 0) {
    const text = t('entity.plane.caExpired', { time: time ?? '' });
    return { tone, icon: 'alert', text };
  }
  if (typeof left === 'number' && left < CA_SOON_MS) {
    const text = t('entity.plane.caSoon', { text: words, age: age(left, t) });
    return { tone, icon: 'clock', text };
  }
  const text = time ? t('entity.plane.caUntil', { text: words, time }) : words;
  return { tone, ...CA_LOOK[agentCa], text };
}

function storeLine(
  { secretStore, kind }: PlatformPlaneDto,
  { t }: ViewContext,
): TileLine {
  if (secretStore) {
    return { tone: 'none', icon: 'store', text: secretStore };
  }
  const expected = ['data', 'workflow', 'build'].includes(kindOf(kind));
  return expected
    ? lineOf('warning', t('stores.namesNone'))
    : lineOf('none', t('entity.plane.noStoreNamed'));
}
