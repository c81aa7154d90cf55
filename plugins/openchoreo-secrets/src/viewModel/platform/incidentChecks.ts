import type {
  IncidentCheckDto,
  IncidentDto,
  IncidentsAnswerDto,
} from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import type { ViewContext } from '../context';
import { nextView } from './checklistNext';
import { stateView } from './checklistState';
import { toldWords } from './checklistTold';
import { planesCalled } from './planeCalled';
import { planeName } from './planeName';
import { searchOf } from './urlState';

/** A platform secret that an incident keeps from being in order. */
export type IncidentCheckView = ReturnType<typeof checkViews>[number];

/** The row that an incident is by itself; nothing where it names rows beside what it is. */
export function ownCheck({
  level,
  cause,
  checks = [],
}: IncidentDto): IncidentCheckDto['row'] | undefined {
  if (level !== 'platform') return undefined;
  return checks.find(({ row }) => row.name === cause.params.name)?.row;
}

export function checkViews(
  { checks = [] }: IncidentDto,
  { planes }: IncidentsAnswerDto,
  context: ViewContext,
) {
  const { t } = context;
  return checks.map(({ row, planeIds }) => ({
    id: row.id,
    name: row.name,
    place: t('desk.checkPlace', {
      namespace: row.namespace,
      planes: planesCalled(planeIds, planes, context),
    }),
    purpose: toldWords(row.purpose, t),
    state: stateView(row, context),
    to: `platform${searchOf({ plane: row.planeId }, row.name)}`,
  }));
}

/** What the checklist says is to be done, but for what is said already. */
export function checkSteps(
  row: IncidentCheckDto['row'],
  said: string,
  { planes }: IncidentsAnswerDto,
  context: ViewContext,
): readonly string[] {
  const { steps } = nextView(row, planeName(row.planeId, planes), context);
  return steps.filter(step => step !== said);
}
