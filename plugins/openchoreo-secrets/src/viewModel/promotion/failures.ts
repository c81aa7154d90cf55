import type {
  CauseDto,
  CheckResult,
  PromotionDto,
} from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import { calledPlane } from '../calledPlane';
import { causeView } from '../causeWords';
import type { ViewContext } from '../context';
import type { EntityPath } from '../links';
import { stepLinks } from '../stepLinks';
import { teamOf } from '../withheld';

/** What an answer knows of the names in its causes. */
export function namesOf(
  { planes, planeId }: Pick<PromotionDto, 'planes' | 'planeId'>,
  t: ViewContext['t'],
) {
  const plane = planes.find(({ id }) => id === planeId);
  return { plane: plane?.name, planeCalled: calledPlane(plane, t) };
}

interface Told {
  readonly cause: CauseDto;
  readonly labels: string[];
}

function causesOf(
  { keys }: PromotionDto,
  wanted: CheckResult,
): ReadonlyMap<string, Told> {
  const found = new Map<string, Told>();
  for (const { label, checks } of keys) {
    for (const { result, cause } of checks) {
      if (result !== wanted || !cause) continue;
      const id = JSON.stringify([cause.class, cause.params]);
      const known = found.get(id);
      if (known) known.labels.push(label);
      else found.set(id, { cause, labels: [label] });
    }
  }
  return found;
}

/** What is promoted. */
export interface Promoted {
  readonly entity: EntityPath;
  readonly project: string;
}

/** The reasons for which checks of keys fail, or cannot be told: each once, with the keys that it is told of and the pages where its step is taken. */
export function failuresIn(
  answer: PromotionDto,
  wanted: CheckResult,
  { t, times }: ViewContext,
  { entity, project }: Promoted,
) {
  const names = { ...namesOf(answer, t), project, team: teamOf(answer) };
  return [...causesOf(answer, wanted)].map(([id, { cause, labels }]) => {
    const { sentence, next, actor } = causeView(cause, names, t);
    const steps = stepLinks(cause, entity, t);
    return { id, sentence, next, actor, keys: times.list(labels), steps };
  });
}
