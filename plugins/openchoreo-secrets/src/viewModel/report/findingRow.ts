import {
  CAUSES,
  needsAttention,
  type FindingDto,
} from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import { calledPlane } from '../calledPlane';
import { causeTitle, causeView } from '../causeWords';
import type { ViewContext } from '../context';
import { iconOfDelivery } from '../delivered';
import { unseenSentence } from '../planes';
import { sentences } from '../sentence';
import { titleAbout } from '../titleAbout';
import { iconOf, toneOfSeverity, type IconName } from '../tone';
import { teamOf } from '../withheld';
import { closeUp, type CloseUp } from './closeUp';
import { findingEffects } from './findingEffects';
import { goTo } from './findingLinks';
import type { FindingView } from './findingView';
import { isOfKeys, type Reported } from './reported';

/** The causes of a report in words, in its order. */
export function findingRows(
  of: Reported,
  context: ViewContext,
): readonly FindingView[] {
  return of.report.findings.map(finding => findingRow(finding, of, context));
}

function findingRow(
  finding: FindingDto,
  of: Reported,
  context: ViewContext,
): FindingView {
  const { t } = context;
  const close = closeUp(finding, of);
  const plane = of.planes.find(({ id }) => id === finding.planeId);
  const store = of.stores[finding.storeId ?? close?.storeId ?? ''];
  const names = {
    ...namesOf(finding, of, close, context),
    store: store?.name,
    plane: plane?.name,
    planeCalled: calledPlane(plane, t),
  };
  const cause = causeView(finding.cause, names, t);
  const unknown = finding.severity === 'unknown';
  const subject = subjectOf(finding, of, close, context);
  const effects = findingEffects(finding, of, close, context);
  return {
    id: finding.id,
    tone: toneOfSeverity(finding.severity),
    icon: iconOfFinding(finding),
    attention: needsAttention(finding.severity),
    title: unknown
      ? t('finding.cannotJudge', { subject })
      : titleAbout(cause.title, subject, t),
    detail:
      unknown && plane
        ? unseenSentence(plane, cause.sentence, context)
        : sentences(
            cause.sentence,
            storeSays(finding, store?.health?.cause, context),
            ...effects,
          ),
    actor: cause.actor,
    next: cause.next,
    ownWords: CAUSES[finding.cause.class].saysLittle
      ? cause.ownWords
      : undefined,
    ...goTo(finding, of, close, plane, context),
  };
}

/** Why a store is not ready, where its secrets say no more than that: its own word. */
function storeSays(
  { cause }: FindingDto,
  own: FindingDto['cause'] | undefined,
  { t }: ViewContext,
): string {
  return cause.class === 'storeNotReady' && own && own.class !== cause.class
    ? t('finding.storeSays', { title: causeTitle(own, t) })
    : '';
}

/** Names in the cause that the finding itself does not carry. */
function namesOf(
  finding: FindingDto,
  of: Reported,
  close: CloseUp | undefined,
  { times }: ViewContext,
) {
  const [project = of.project, ...others] = [
    ...new Set(finding.components.map(one => one.project)),
  ].sort();
  return {
    project: others.length > 0 ? times.list([project, ...others]) : project,
    team: teamOf(of),
    reference: close?.reference,
    remoteKey: close?.remote?.key,
    property: close?.remote?.property,
    namespace: close?.namespace,
  };
}

/** Whom or what it is about: a key where there is one, else where it lies. */
function subjectOf(
  finding: FindingDto,
  of: Reported,
  close: CloseUp | undefined,
  { t, times }: ViewContext,
): string {
  const { components, severity } = finding;
  const where = times.list(finding.environments);
  if (!isOfKeys(of) && components.length > 1) {
    const all = t('incident.components', { count: components.length });
    // What cannot be judged says no more than where: two planes would read the same.
    return severity === 'unknown' && where && of.report.scope !== 'environment'
      ? t('entity.counts.componentsIn', {
          components: all,
          environments: where,
        })
      : all;
  }
  const count = severity === 'unknown' ? 0 : (close?.keys ?? 0);
  const label = close?.label ?? close?.row ?? '';
  const key =
    count > 1
      ? t('finding.keys', { count })
      : times.list(count === 1 ? [label] : []);
  if (isOfKeys(of)) {
    return key || where;
  }
  const [only] = components;
  if (!only) {
    return where || of.name;
  }
  if (key) {
    return t('entity.system.keyOf', { subject: key, component: only.name });
  }
  return of.report.scope === 'environment' || !where
    ? times.list([only.name])
    : t('entity.system.inPlaces', {
        component: only.name,
        environments: where,
      });
}

/** What pods get, where that is told; else where it lies. */
export function iconOfFinding(finding: FindingDto): IconName {
  const { verdict, severity, delivery, cause } = finding;
  if (cause.class === 'planeUnreachable') {
    return 'cloudOff';
  }
  if (delivery && severity !== 'unknown') {
    return iconOfDelivery(delivery);
  }
  const isOfStore = CAUSES[cause.class].shares === 'store';
  return isOfStore && needsAttention(severity)
    ? 'store'
    : iconOf({ verdict, severity, cause, flags: [] });
}
