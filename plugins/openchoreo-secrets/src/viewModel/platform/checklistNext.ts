import {
  needsAttention,
  type ChecklistRowDto,
} from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import { causeView } from '../causeWords';
import { clockOf, type ViewContext } from '../context';
import { given } from '../given';
import { partOf } from './checklistParts';
import { searchOf } from './urlState';

/** Below the page of secret health. */
export interface NextLink {
  readonly label: string;
  readonly to: string;
}

/** What is to be done about a row; an actor only where somebody has to act. */
export function nextView(
  row: ChecklistRowDto,
  plane: string,
  context: ViewContext,
) {
  const { t } = context;
  const { cause, namespace, name, waiver } = row;
  const told =
    cause && causeView(cause, { plane, namespace, name, project: '' }, t);
  const why = told && [told.sentence, told.next];
  const steps = waiver?.active ? [] : stepsOf(row, plane, why, context);
  const actor = told?.actor ?? t('actor.platformEngineer');
  const idle = isIdle(row);
  return {
    steps: [...waiverSteps(row, context), ...steps],
    actor: idle ? undefined : t('checklist.next.actor', { actor }),
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
  if (!waiver) return [];
  const { reason, until, active } = waiver;
  const time = clockOf(until, context) ?? '';
  return [
    active
      ? t('checklist.next.waived', { reason })
      : t('checklist.next.waiverEnded', { reason, time }),
  ];
}

/** The agent's certificate is self-signed: a new one is a new CA, which the plane's resource pins. */
const AGENT_CERTIFICATE = 'cluster-agent-tls';

/** @param why - what its cause says, and what that asks for. */
function stepsOf(
  row: ChecklistRowDto,
  plane: string,
  why: readonly string[] | undefined,
  context: ViewContext,
): readonly string[] {
  const { t } = context;
  const { state, name, requirement, feature, featureOn } = row;
  if (row.livesIn) {
    return [t('checklist.notCounted')];
  }
  const pinned = given(
    name === AGENT_CERTIFICATE && t('checklist.next.clientCa', { plane }),
  );
  switch (state) {
    case 'missing':
      return missingSteps(row, context);
    case 'failing':
      return why ?? [t('checklist.next.failing')];
    case 'wrongKeys': {
      const keys = row.missingKeys.join(', ');
      return [
        keys
          ? t('checklist.next.wrongKeys', { keys })
          : t('checklist.next.wrongKeysUnnamed'),
      ];
    }
    case 'expired':
      return [...(why ?? [t('checklist.next.expired')]), ...pinned];
    case 'expiring':
      return [renewalStep(row, context), ...pinned];
    case 'cannotTell':
      return why ?? [t(`checklist.reason.${row.reason ?? 'notObserved'}`)];
    case 'unmanaged':
      return [t('checklist.next.unmanaged')];
    case 'notApplicable':
      return [
        requirement === 'conditional' && feature && !featureOn
          ? t('checklist.next.featureOff', { feature })
          : t('checklist.next.notNeeded'),
      ];
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
  return given(
    t(`checklist.next.missing.${how}`, { namespace, keys: keys.join(', ') }),
    feature && featureOn && t('checklist.next.switchOff', { feature }),
  );
}

function renewalStep(
  { renewsAt }: ChecklistRowDto,
  context: ViewContext,
): string {
  const { t, now } = context;
  const time = clockOf(renewsAt, context);
  if (renewsAt === undefined || time === undefined) {
    return t('checklist.next.renew');
  }
  return Date.parse(renewsAt) > now
    ? t('checklist.next.renewsAt', { time })
    : t('checklist.next.renewalLate', { time });
}

/** What somebody has to act on is an incident, or part of one; what is not seen, that of its plane. */
function linksOf(
  row: ChecklistRowDto,
  { t }: ViewContext,
): readonly NextLink[] {
  const { state, cause, evidence, planeId, name, reason } = row;
  const isSynced = evidence === 'externalSecret';
  const label = t('checklist.next.incident');
  return given(
    partOf(row) === 'act' && {
      label,
      to: `incidents${searchOf({ plane: planeId }, name)}`,
    },
    cause &&
      state === 'cannotTell' &&
      (isSynced || reason === 'notObserved') && {
        label,
        to: `incidents${searchOf({ plane: planeId, cause: cause.class })}`,
      },
    isSynced &&
      state !== 'missing' && {
        label: t('checklist.next.secret'),
        to: `secrets${searchOf({ plane: planeId, owner: 'platform' }, name)}`,
      },
  );
}
