import type {
  PushedDto,
  ReferenceRowDto,
  ReferencesAnswerDto,
} from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import { calledPlane } from '../calledPlane';
import { causeView } from '../causeWords';
import { ageOf, clockOf, type ViewContext } from '../context';
import { planeName } from '../platform/planeName';
import { pushState } from '../report/referenceFacts';
import { iconOf, toneOfSeverity } from '../tone';
import { teamOf } from '../withheld';
import { wordOf } from '../words';

/** A push of a secret that was made in the portal. */
export type PushView = ReturnType<typeof pushView>;

export function pushViews(
  { pushed, usedBy, namespace }: ReferenceRowDto,
  answer: ReferencesAnswerDto,
  context: ViewContext,
): readonly PushView[] {
  const projects = [...new Set(usedBy.map(one => one.component.project))];
  const project =
    projects.length > 0 ? context.times.list(projects) : namespace;
  return pushed.map(one => pushView(one, project, answer, context));
}

function pushView(
  one: PushedDto,
  project: string,
  answer: ReferencesAnswerDto,
  context: ViewContext,
) {
  const { t } = context;
  const { health } = one;
  const plane = pushedFrom(one.planeId, answer);
  const planeCalled =
    calledPlane(
      answer.planes.find(({ id }) => id === one.planeId),
      t,
    ) ?? plane;
  const store = one.storeId ? answer.stores[one.storeId]?.name : undefined;
  const words =
    health.cause &&
    causeView(
      health.cause,
      { project, plane, planeCalled, store, team: teamOf(answer) },
      t,
    );
  return {
    id: `${one.planeId}/${one.namespace}/${one.name}`,
    line: {
      tone: toneOfSeverity(health.severity),
      icon: iconOf(health),
      text: pushWords(one, context),
    },
    where: whereOf(store, planeCalled, context),
    why:
      words &&
      t('entity.reference.why', { title: words.title, actor: words.actor }),
    next: words?.next,
  };
}

/** Of a plane that is there and has no name here, none is told. */
function pushedFrom(
  planeId: string,
  { planes }: ReferencesAnswerDto,
): string | undefined {
  const named = planes.flatMap(({ name, ...plane }) =>
    name === undefined ? [] : [{ ...plane, name }],
  );
  const isNamed = named.some(({ id }) => id === planeId);
  return isNamed || planes.every(({ id }) => id !== planeId)
    ? planeName(planeId, named)
    : undefined;
}

function whereOf(
  store: string | undefined,
  plane: string | undefined,
  { t }: ViewContext,
): string {
  if (plane === undefined) {
    return t('withheld.plane');
  }
  return store
    ? t('entity.reference.onStore', { store, plane })
    : t('entity.reference.onPlane', { plane });
}

function pushWords(one: PushedDto, context: ViewContext): string {
  const { t } = context;
  const { health } = one;
  const state = pushState(one);
  switch (state) {
    case 'pushed': {
      const age = ageOf(health.refreshedAt, context);
      const said = age
        ? t('entity.reference.pushedAgo', { age })
        : t('entity.reference.pushed');
      return health.severity === 'atRisk'
        ? t('entity.reference.atRiskToo', { said })
        : said;
    }
    case 'old': {
      const time = clockOf(health.refreshedAt, context);
      return time
        ? t('entity.reference.old', { time })
        : t('entity.reference.oldUnknown');
    }
    case 'never':
      return t('entity.reference.never');
    case 'waiting':
      return t('entity.reference.pushWaiting');
    case 'unknown':
      return t('entity.reference.pushUnknown');
    default:
      return wordOf(health, t);
  }
}
