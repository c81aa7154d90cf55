import {
  needsAttention,
  nextTryOf,
  type PlaneDto,
  type SecretRowDto,
} from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import { causeTitle } from '../causeWords';
import { age, ageOf, clockOf, type ViewContext } from '../context';
import { deliveredView, type DeliveredView } from '../delivered';
import type { Told } from '../deliveryWords';
import { secretsTab, type EntityPath } from '../links';
import { verdictWord } from '../words';
import { planeCalled } from './planeCalled';
import { ownedView } from './owned';
import { pushedView } from './pushed';
import { capital } from '../capital';

/** The values of a row that its cells filter by. */
export type RowFilters = Readonly<
  Partial<Record<'component' | 'reference' | 'remoteKey', string>>
>;

/** One row of all secrets: what pods get of it, and why, in words. */
export interface SecretRowView extends DeliveredView {
  readonly id: string;
  readonly key: string;
  readonly from: SecretRowDto['from'];
  readonly reference?: string;
  /** What it takes from the store, where the reference alone does not say it. */
  readonly remoteKey?: string;
  /** What of the row the list can be filtered by. */
  readonly by: RowFilters;
  /** The component's page, and its Secrets tab at this cell. */
  readonly entity?: EntityPath;
  readonly cell?: string;
  readonly owner: string;
  readonly place?: string;
  readonly environment?: string;
  readonly production: boolean;
  readonly plane?: string;
  readonly store?: string;
  readonly why?: string;
  readonly refreshed: string;
  readonly refreshedFull?: string;
  readonly next: string;
  readonly nextFull?: string;
}

export function secretRowView(
  row: SecretRowDto,
  planes: readonly PlaneDto[],
  context: ViewContext,
): SecretRowView {
  const { t, times } = context;
  const { health, component, resource, environment, object } = row;
  const owned = ownedView(row, context);
  const project = component ?? resource;
  const full = (time: string | undefined) =>
    time && times.full(Date.parse(time));
  return {
    id: row.id,
    key: row.key,
    from: row.from,
    reference:
      row.reference ?? row.remoteKey ?? (component ? undefined : object?.name),
    remoteKey: row.reference && row.remoteKey,
    by: filtersOf(row),
    entity: owned?.entity,
    cell: owned?.ofComponent
      ? secretsTab({ env: environment, key: tabKey(row) })
      : secretsTab({ env: environment }),
    owner:
      owned?.name ??
      t(`allSecrets.${row.owner === 'component' ? 'unmanaged' : row.owner}`),
    place: project ? t('allSecrets.place', { ...project }) : object?.namespace,
    environment,
    production: row.production,
    plane: row.planeId && planeCalled(row.planeId, planes, t),
    store: row.store,
    ...(row.pushed
      ? pushedView(row, row.pushed, context)
      : getsOf(row, context)),
    why: whyOf(row, context),
    refreshed: refreshedOf(row, context),
    refreshedFull: full(health.refreshedAt),
    next: nextOf(row, context),
    nextFull: full(health.dueAt),
  };
}

function filtersOf({ component, reference, remoteKey }: SecretRowDto) {
  return {
    component: filterable(component?.name),
    reference: filterable(reference),
    remoteKey: filterable(remoteKey),
  };
}

/** A comma would read as two values. */
function filterable(value: string | undefined): string | undefined {
  return value?.includes(',') ? undefined : value;
}

/** The row of the Secrets tab; what stands for an object of its own is named by its kind there. */
function tabKey({ from, key }: SecretRowDto): string {
  return from === 'object' ? `ExternalSecret:${key}` : key;
}

/** The age of what is in order stands in a column of its own. */
function getsOf(row: SecretRowDto, context: ViewContext): DeliveredView {
  const told: Told = row.build
    ? { ...row, build: true, blocksPodStart: false }
    : { ...row, build: undefined };
  const { beside, ...view } = deliveredView(told, row.heldBackBy, context);
  const isFine =
    row.health.severity === 'ok' && row.delivery?.state === 'current';
  // Where no time is known, the cause stands there, which has a line of its own here.
  const isWhy = beside && capital(beside) === whyOf(row, context);
  return isFine || isWhy ? view : { ...view, beside };
}

/** The cause; of what is at risk, that of the refresh to come; else what the operator's object is. */
function whyOf(
  { health, delivery }: SecretRowDto,
  { t }: ViewContext,
): string | undefined {
  const cause = delivery?.atRisk ?? health.cause;
  if (cause) return capital(causeTitle(cause, t));
  return delivery && needsAttention(health.severity)
    ? verdictWord(health.verdict, t)
    : undefined;
}

function refreshedOf(
  { health, lastKnown }: SecretRowDto,
  context: ViewContext,
): string {
  const { t } = context;
  if (health.verdict === 'unknown') {
    const time = clockOf(lastKnown?.at, context);
    return time ? t('allSecrets.knownAt', { time }) : t('allSecrets.notKnown');
  }
  const since = ageOf(health.refreshedAt, context);
  return since ? t('beside.ago', { age: since }) : t('allSecrets.never');
}

const NEXT_TRY = {
  retried: 'retried',
  human: 'human',
  none: 'noNext',
  unknown: 'notKnown',
} as const;

function nextOf(
  { health, object }: SecretRowDto,
  { t, now }: ViewContext,
): string {
  // What was never rendered is tried by nobody.
  if (!object && health.verdict === 'heldBack') return t('allSecrets.noNext');
  const next = nextTryOf(health);
  if (next.kind !== 'due') return t(`allSecrets.${NEXT_TRY[next.kind]}`);
  const left = Date.parse(next.at) - now;
  return left > 0
    ? t('allSecrets.dueIn', { age: age(left, t) })
    : t('allSecrets.overdue');
}
