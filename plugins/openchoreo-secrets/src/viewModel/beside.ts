import type {
  CellDto,
  HealthDto,
  LastKnownDto,
} from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import { causeVariant } from './causeVariant';
import { ageOf, clockOf, type ViewContext } from './context';
import { failsNext } from './tone';
import { verdictWord } from './words';

/** Names that a cell mentions beside its word. */
export interface BesideNames {
  readonly store?: string;
  /** Label of the key that holds this one back. */
  readonly culprit?: string;
}

/** The text at the right of a cell: an age, a time, or what the word leaves open. */
export function besideOf(
  cell: Pick<CellDto, 'health' | 'lastKnown'>,
  names: BesideNames,
  context: ViewContext,
): string | undefined {
  const { health } = cell;
  const { t } = context;
  switch (health.verdict) {
    case 'synced':
      return besideSynced(health, context);
    case 'stale':
      return failsNext(health)
        ? besideSynced(health, context)
        : withAge(health.dueAt, age => t('beside.staleBy', { age }), context);
    case 'servingOldValue':
      return withAge(
        health.refreshedAt,
        age => t('beside.old', { age }),
        context,
      );
    case 'paused':
      return withClock(
        health.dueAt,
        time => t('beside.until', { time }),
        context,
      );
    case 'pending':
    case 'deleting':
      return ageOf(health.since, context);
    case 'oneShot':
    case 'secretMissing':
      return t('beside.byPolicy');
    case 'plainValue':
      return health.flags.includes('overridden')
        ? t('beside.override')
        : undefined;
    case 'storeMissing':
      return names.store;
    case 'heldBack':
      return since(health, context) ?? byCulprit(names, context);
    case 'unknown':
      return besideUnknown(health, cell.lastKnown, context);
    case 'notCreated':
      return health.cause
        ? t(`cause.${causeVariant(health.cause)}.title`)
        : since(health, context);
    case 'notDeployed':
    case 'undeployed':
    case 'notUsed':
      return undefined;
    default:
      return since(health, context);
  }
}

function besideSynced(
  health: HealthDto,
  context: ViewContext,
): string | undefined {
  const { t } = context;
  if (failsNext(health)) {
    return withAge(
      health.refreshedAt,
      age => t('beside.syncedAgo', { age }),
      context,
    );
  }
  if (health.flags.includes('late')) {
    return withAge(health.dueAt, age => t('beside.lateBy', { age }), context);
  }
  return withAge(health.refreshedAt, age => t('beside.ago', { age }), context);
}

function besideUnknown(
  health: HealthDto,
  lastKnown: LastKnownDto | undefined,
  context: ViewContext,
): string | undefined {
  const { t } = context;
  if (lastKnown) {
    const time = clockOf(lastKnown.at, context) ?? '';
    return t('beside.was', { word: verdictWord(lastKnown.verdict, t), time });
  }
  switch (health.cause?.class) {
    case 'planeForbidden':
      return t('beside.plane403');
    case 'stillStarting':
      return ageOf(health.since, context);
    default:
      return t('beside.notSeen');
  }
}

function since(health: HealthDto, context: ViewContext): string | undefined {
  return withClock(
    health.since,
    time => context.t('beside.since', { time }),
    context,
  );
}

function byCulprit(names: BesideNames, { t }: ViewContext): string | undefined {
  return names.culprit ? t('beside.byKey', { key: names.culprit }) : undefined;
}

function withAge(
  time: string | undefined,
  say: (age: string) => string,
  context: ViewContext,
): string | undefined {
  const value = ageOf(time, context);
  return value === undefined ? undefined : say(value);
}

function withClock(
  time: string | undefined,
  say: (time: string) => string,
  context: ViewContext,
): string | undefined {
  const value = clockOf(time, context);
  return value === undefined ? undefined : say(value);
}
