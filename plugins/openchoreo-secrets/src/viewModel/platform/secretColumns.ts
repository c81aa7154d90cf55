import {
  needsAttention,
  nextTryOf,
  type PlaneDto,
  type SecretRowDto,
} from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import { capital } from '../capital';
import { causeTitle } from '../causeWords';
import { age, ageOf, clockOf, fullOf, type ViewContext } from '../context';
import { deliveredView, type DeliveredView } from '../delivered';
import type { Told } from '../deliveryWords';
import { given } from '../given';
import { secretsTab, type EntityPath } from '../links';
import { verdictWord } from '../words';
import { ownedView } from './owned';
import { planeCalled } from './planeCalled';
import { pushedView } from './pushed';
import { groupOf } from './secretGroups';
import type { FilterName } from './urlState';

/** A value of a row that the list can be filtered by. */
export interface FilterByView {
  readonly name: FilterName;
  readonly value: string;
}

/** What stands in a line of a cell: words, a name for itself, or what pods get. */
export interface LineView {
  readonly text?: string;
  readonly name?: string;
  readonly gets?: DeliveredView;
  /** Where it leads. */
  readonly entity?: EntityPath;
  readonly sub?: string;
  readonly mono?: boolean;
  /** Told of an environment alone. */
  readonly production?: boolean;
  readonly by?: FilterByView;
}

/** What stands in a cell: its first line, and quieter ones below. */
export interface CellView {
  readonly lines: readonly LineView[];
  readonly from?: SecretRowDto['from'];
  readonly title?: string;
  /** What it is, told before it where no head is shown. */
  readonly called?: string;
}

type CellOf = (
  row: SecretRowDto,
  context: ViewContext,
  planes: readonly PlaneDto[],
) => CellView;

/** The columns by the keys of their heads; those that the back end sorts by can be sorted. */
export const SECRET_COLUMNS = [
  { id: 'key', fit: [], cell: keyCell },
  { id: 'severity', fit: [], cell: getsCell },
  { id: 'component', fit: [], cell: ownerCell },
  {
    id: 'environment',
    fit: [],
    cell: ({ environment, production }) => ({
      lines: [{ name: environment, production }],
    }),
  },
  {
    id: 'plane',
    fit: [],
    cell: ({ planeId, store }, { t }, planes) => ({
      lines: [
        { name: planeId && planeCalled(planeId, planes, t) },
        { name: store },
      ],
    }),
  },
  {
    id: 'refreshedAt',
    fit: ['end'],
    cell: (row, context) => ({
      lines: [{ text: refreshedOf(row, context) }],
      called: context.t('allSecrets.column.refreshedAt'),
      title: fullOf(row.health.refreshedAt, context),
    }),
  },
  {
    id: 'due',
    fit: ['end', 'wideOnly'],
    cell: (row, context) => ({
      lines: [{ text: nextOf(row, context) }],
      title: fullOf(row.health.dueAt, context),
    }),
  },
] as const satisfies readonly {
  readonly id: string;
  readonly fit: readonly ('end' | 'wideOnly')[];
  readonly cell: CellOf;
}[];

/** One row of all secrets, in words. */
export interface SecretRowView {
  readonly id: string;
  /** The object that it comes of, where it is used. */
  readonly group: string;
  readonly cells: Readonly<Record<string, CellView>>;
}

export function secretRowView(
  row: SecretRowDto,
  planes: readonly PlaneDto[],
  context: ViewContext,
): SecretRowView {
  const cells = SECRET_COLUMNS.map(
    ({ id, cell }) => [id, cell(row, context, planes)] as const,
  );
  return {
    id: row.id,
    group: groupOf(row),
    cells: Object.fromEntries(cells),
  };
}

/** A key, and what it takes from the store; its name leads to the cell of the component's Secrets tab. */
function keyCell(row: SecretRowDto, context: ViewContext): CellView {
  const { key, from, reference, remoteKey, environment: env } = row;
  const { component, object } = row;
  const owned = ownedView(row, context);
  const taken = remoteKey && filterable('remoteKey', remoteKey);
  return {
    from,
    lines: given<LineView>(
      {
        name: key,
        mono: true,
        entity: owned?.entity,
        sub: secretsTab(
          owned?.ofComponent ? { env, key: tabKey(row) } : { env },
        ),
      },
      reference
        ? filterable('reference', reference)
        : (taken ?? (!component && { name: object?.name })),
      reference && taken && { ...taken, mono: true },
    ),
  };
}

/** A name with what filters by it, unless a comma in it would read as two values. */
function filterable(name: FilterName, value: string): LineView {
  const by = value.includes(',') ? undefined : { name, value };
  return { name: value, by };
}

/** The row of the Secrets tab; what stands for an object of its own is named by its kind there. */
function tabKey({ from, key }: SecretRowDto): string {
  return from === 'object' ? `ExternalSecret:${key}` : key;
}

function ownerCell(row: SecretRowDto, context: ViewContext): CellView {
  const { t } = context;
  const { component, resource, object } = row;
  const project = component ?? resource;
  const owned = ownedView(row, context);
  const none = row.owner === 'component' ? 'unmanaged' : row.owner;
  return {
    lines: [
      {
        name: owned?.name ?? t(`allSecrets.${none}`),
        entity: owned?.entity,
        sub: secretsTab({ env: row.environment }),
        by: component && filterable('component', component.name).by,
      },
      {
        name: project
          ? t('allSecrets.place', { ...project })
          : object?.namespace,
      },
    ],
  };
}

/** What pods get of it, and why. */
function getsCell(row: SecretRowDto, context: ViewContext): CellView {
  // Which key holds it back is why.
  const why = row.heldBackBy ? undefined : whyOf(row, context);
  const gets = row.pushed
    ? pushedView(row, row.pushed, context)
    : getsOf(row, why, context);
  return { lines: given<LineView>({ gets }, why && { text: why }) };
}

/** The age of what is in order stands in a column of its own. */
function getsOf(
  row: SecretRowDto,
  why: string | undefined,
  context: ViewContext,
): DeliveredView {
  const told: Told = row.build
    ? { ...row, build: true, blocksPodStart: false }
    : { ...row, build: undefined };
  const { beside, ...view } = deliveredView(told, row.heldBackBy, context);
  const isFine =
    row.health.severity === 'ok' && row.delivery?.state === 'current';
  // Where no time is known, the cause stands there, which has a line of its own here.
  const isWhy = beside && capital(beside) === why;
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
