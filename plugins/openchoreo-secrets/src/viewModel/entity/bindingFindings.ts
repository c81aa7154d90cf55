import {
  CAUSES,
  needsAttention,
  type EnvironmentBindingsDto,
  type FindingDto,
  type SeenPlaneDto,
} from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import { causeView } from '../causeWords';
import { titleAbout } from '../titleAbout';
import { clockOf, type ViewContext } from '../context';
import { podsText } from '../findingEffects';
import type { FindingView } from '../findings';
import { planeNotices } from '../notices';
import { unseenSentence } from '../planes';
import { teamOf } from '../withheld';
import { iconOf, lookOf, toneOfSeverity, type IconName } from '../tone';
import { hitView } from './componentLinks';

/** Causes in an environment with the components they hit, then what is to be said of its plane. */
export function bindingFindings(
  answer: EnvironmentBindingsDto,
  context: ViewContext,
): readonly FindingView[] {
  const { planeId, findings } = answer;
  return [
    ...findings.map(one => findingView(one, answer, context)),
    ...planeNotices(
      {
        project: '',
        environments: [{ name: answer.entity.name, planeId }],
        findings,
      },
      answer,
      context,
    ),
  ];
}

function findingView(
  finding: FindingDto,
  answer: EnvironmentBindingsDto,
  context: ViewContext,
): FindingView {
  const { t } = context;
  const { components, storeId, severity } = finding;
  const plane = answer.planes.find(({ id }) => id === answer.planeId);
  const words = causeView(
    finding.cause,
    {
      project: projectsOf(finding, context),
      team: teamOf(answer),
      plane: plane?.name,
      store: storeId && answer.stores[storeId]?.name,
    },
    t,
  );
  const unknown = severity === 'unknown';
  const subject = subjectOf(finding, answer, context);
  return {
    id: finding.id,
    tone: toneOfSeverity(severity),
    attention: needsAttention(severity),
    icon: iconOfFinding(finding),
    title: unknown
      ? t('finding.cannotJudge', { subject })
      : titleAbout(words.title, subject, t),
    detail: detailOf(finding, words.sentence, plane, context),
    actor: words.actor,
    next: words.next,
    ownWords: finding.cause.class === 'unknown' ? words.ownWords : undefined,
    ...whomItHits(components, answer.entity.name, context),
  };
}

/** One component has a button, several have a list. */
function whomItHits(
  components: FindingDto['components'],
  environment: string,
  { t }: ViewContext,
): Pick<FindingView, 'action' | 'hits'> {
  const hits = components.map(one => hitView(one, environment));
  const [only] = hits;
  if (hits.length !== 1) {
    return { hits };
  }
  return {
    action: {
      kind: 'entity',
      label: t('entity.system.open'),
      describedAs: t('entity.system.openComponent', { name: only.name }),
      entity: only.entity,
      sub: only.sub,
    },
  };
}

function detailOf(
  finding: FindingDto,
  sentence: string,
  plane: SeenPlaneDto | undefined,
  context: ViewContext,
): string {
  const { severity, since, secrets } = finding;
  if (severity === 'unknown') {
    return plane ? unseenSentence(plane, sentence, context) : sentence;
  }
  const { t } = context;
  const time = clockOf(since, context);
  return [
    sentence,
    time ? t('finding.failingSince', { time }) : '',
    secrets > 1 ? t('entity.environment.hitsSecrets', { count: secrets }) : '',
    podsText(finding, context) ?? '',
  ]
    .filter(Boolean)
    .join(' ');
}

function subjectOf(
  { components }: FindingDto,
  answer: EnvironmentBindingsDto,
  { t }: ViewContext,
): string {
  const [only] = components;
  if (components.length > 1) {
    return t('entity.counts.components', { count: components.length });
  }
  return only?.name ?? answer.entity.name;
}

function projectsOf(
  { components }: FindingDto,
  { times }: ViewContext,
): string {
  return times.list([...new Set(components.map(one => one.project))].sort());
}

function iconOfFinding(finding: FindingDto): IconName {
  const { cause, severity } = finding;
  if (cause.class === 'planeUnreachable') {
    return 'cloudOff';
  }
  // It lies in a store, and not in what is taken from it.
  const isOfStore = CAUSES[cause.class].shares === 'store';
  if (isOfStore && needsAttention(severity)) {
    return 'store';
  }
  if (severity === 'unknown') {
    return iconOf({ verdict: 'unknown', severity, cause, flags: [] });
  }
  return lookOf(severity).icon;
}
