import {
  needsAttention,
  type ChecklistRowDto,
} from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import { causeView } from '../causeWords';
import { clockOf, type ViewContext } from '../context';
import { given } from '../given';
import { searchOf } from './urlState';

/** What is to be done about a row. */
export interface NextView {
  readonly steps: readonly string[];
  /** Only where somebody has to act. */
  readonly actor?: string;
  /** Below the page of secret health. */
  readonly links: readonly { readonly label: string; readonly to: string }[];
}

const AGENT_CERTIFICATE = 'cluster-agent-tls';

export function nextView(
  row: ChecklistRowDto,
  plane: string,
  context: ViewContext,
): NextView {
  const { t } = context;
  const { cause, namespace, name } = row;
  const told =
    cause && causeView(cause, { plane, namespace, name, project: '' }, t);
  const why = told && [told.sentence, told.next];
  const idle = isIdle(row);
  return {
    steps: [
      ...waiverSteps(row, context),
      ...(row.waiver?.active ? [] : stepsOf(row, plane, why, context)),
    ],
    actor: idle
      ? undefined
      : t('checklist.next.actor', {
          actor: told?.actor ?? t('actor.platformEngineer'),
        }),
    links: idle ? [] : linksOf(row, context),
  };
}

function isIdle(row: ChecklistRowDto): boolean {
  const { state, severity, reason, cause, waiver, livesIn } = row;
  return (
    state === 'healthy' ||
    state === 'notApplicable' ||
    (state === 'unmanaged' && !needsAttention(severity)) ||
    (reason === 'starting' && !cause) ||
    waiver?.active === true ||
    livesIn !== undefined
  );
}

function waiverSteps(
  { waiver }: ChecklistRowDto,
  context: ViewContext,
): readonly string[] {
  const { t } = context;
  if (!waiver) {
    return [];
  }
  const { reason, until } = waiver;
  const time = clockOf(until, context) ?? '';
  return [
    waiver.active
      ? t('checklist.next.waived', { reason })
      : t('checklist.next.waiverEnded', { reason, time }),
  ];
}

function stepsOf(
  row: ChecklistRowDto,
  plane: string,
  why: readonly string[] | undefined,
  context: ViewContext,
): readonly string[] {
  const { t } = context;
  if (row.livesIn) {
    return [t('checklist.notCounted')];
  }
  switch (row.state) {
    case 'missing':
      return missingSteps(row, context);
    case 'failing':
      return why ?? [t('checklist.next.failing')];
    case 'wrongKeys':
      return [
        row.missingKeys.length > 0
          ? t('checklist.next.wrongKeys', { keys: row.missingKeys.join(', ') })
          : t('checklist.next.wrongKeysUnnamed'),
      ];
    case 'expired':
      return [
        ...(why ?? [t('checklist.next.expired')]),
        ...caSteps(row, plane, context),
      ];
    case 'expiring':
      return [renewalStep(row, context), ...caSteps(row, plane, context)];
    case 'cannotTell':
      return why ?? [t(`checklist.reason.${row.reason ?? 'notObserved'}`)];
    case 'unmanaged':
      return [t('checklist.next.unmanaged')];
    case 'notApplicable':
      return [idleStep(row, context)];
    default:
      return [];
  }
}

function missingSteps(
  { producer, namespace, keys, feature, featureOn }: ChecklistRowDto,
  { t }: ViewContext,
): readonly string[] {
  const how =
    producer === 'byHand' && keys.length === 0 ? 'byHandNoKeys' : producer;
  return [
    t(`checklist.next.missing.${how}`, { namespace, keys: keys.join(', ') }),
    ...given(
      feature && featureOn && t('checklist.next.switchOff', { feature }),
    ),
  ];
}

function renewalStep(row: ChecklistRowDto, context: ViewContext): string {
  const { t, now } = context;
  const { renewsAt } = row;
  if (renewsAt === undefined) {
    return t('checklist.next.renew');
  }
  const time = clockOf(renewsAt, context) ?? '';
  return Date.parse(renewsAt) > now
    ? t('checklist.next.renewsAt', { time })
    : t('checklist.next.renewalLate', { time });
}

/** The agent's certificate is self-signed: a new one is a new CA, which the plane's resource pins. */
function caSteps(
  { name }: ChecklistRowDto,
  plane: string,
  { t }: ViewContext,
): readonly string[] {
  return name === AGENT_CERTIFICATE
    ? [t('checklist.next.clientCa', { plane })]
    : [];
}

function idleStep(
  { feature, featureOn, requirement }: ChecklistRowDto,
  { t }: ViewContext,
): string {
  return requirement === 'conditional' && feature && !featureOn
    ? t('checklist.next.featureOff', { feature })
    : t('checklist.next.notNeeded');
}

/** Incidents are about what External Secrets does; Certificates have none. */
function linksOf(
  { state, cause, evidence, planeId, name, reason }: ChecklistRowDto,
  { t }: ViewContext,
): NextView['links'] {
  const incident =
    cause && (evidence === 'externalSecret' || reason === 'notObserved');
  return given(
    incident &&
      state !== 'wrongKeys' && {
        label: t('checklist.next.incident'),
        to: `incidents${searchOf({ plane: planeId, cause: cause.class })}`,
      },
    evidence === 'externalSecret' &&
      state !== 'missing' && {
        label: t('checklist.next.secret'),
        to: `secrets${searchOf({ plane: planeId, owner: 'platform' }, name)}`,
      },
  );
}
