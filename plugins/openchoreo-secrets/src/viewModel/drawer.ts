import {
  tellingOf,
  type CauseDto,
  type EntitySecretsDto,
} from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import { causeToTell } from './breakPoint';
import { changeView } from './change/changeView';
import { ticketView } from './ticket/ticket';
import type { CellView } from './cell';
import { cellView } from './cell';
import { cellNames, causeView } from './causeWords';
import { chainView } from './chain';
import { commandsFor } from './commands';
import type { ViewContext } from './context';
import { drawerLinks } from './drawerLinks';
import { deliveryDetails } from './drawerDetails';
import { drawerReason } from './drawerReason';
import { deliverySentence } from './deliverySentence';
import { furtherCauses } from './furtherCauses';
import type { EntityPath } from './links';
import { refreshFacts } from './refresh';
import { stepLinks } from './stepLinks';
import { storeCalledView } from './storeCalled';
import { storeWords } from './storeWords';
import type { Subject } from './subject';
import { teamOf } from './withheld';
import { podNote, timelineOf } from './timeline';

/** Everything the drawer shows of one cell. */
export type DrawerView = ReturnType<typeof drawerView>;

/** A key of a component, as the back end names it. */
export interface SharedKey {
  readonly entity: EntityPath;
  readonly row: string;
  readonly environment: string;
}

export function drawerView(
  subject: Subject,
  answer: EntitySecretsDto,
  entity: EntityPath,
  context: ViewContext,
) {
  const { row, cell, environment, component, culprit, object } = subject;
  const isNone = cell.delivery.state === 'notDue';
  const cause = causeToTell(cell);
  const { project } = component;
  const names = {
    ...cellNames(cell, environment.planeId, answer, context.t),
    project,
  };
  const steps = stepLinks(cause, entity, context.t);
  const told = cause && causeView(cause, names, context.t);
  return {
    key: row.label,
    environment: environment.name,
    production: environment.production,
    current: currentView(subject, cause, context),
    gap: row.gap,
    strip: row.cells.map(other =>
      cellView(other, labelOf(component, other.heldBackBy), context),
    ),
    delivered: deliverySentence(subject, context),
    reason: drawerReason(subject, context),
    cause: told,
    also: furtherCauses(cell, { team: teamOf(answer), project }, context.t),
    steps,
    storeCalled: isNone ? undefined : storeCalledView(subject.store?.called),
    store: isNone ? undefined : storeWords(subject, answer, context),
    details: isNone ? [] : deliveryDetails(subject, context),
    culprit: culprit && { id: culprit.id, label: culprit.label },
    change: changeView(subject, context),
    ticket: isNone ? undefined : ticketView(subject, cause, told, context),
    now: context.now,
    chain: isNone ? [] : chainView(subject, context),
    facts: object && !isNone ? refreshFacts(subject, object, context) : [],
    timeline: isNone ? [] : timelineOf(subject, context),
    podNote: isNone ? undefined : podNote(subject, context),
    commands: isNone ? [] : commandsFor(subject),
    // What stands beside the step is not said again.
    links: drawerLinks(subject, entity, answer, context).filter(
      ({ sub }) => !sub || !steps.some(step => step.sub === sub),
    ),
    shared: sharedKey(subject, answer, entity),
  };
}

function currentView(
  { cell, culprit }: Subject,
  cause: CauseDto | undefined,
  context: ViewContext,
): CellView {
  const view = cellView(cell, culprit?.label, context);
  // Its sentence says that it does not heal by itself.
  if (!cause || tellingOf(cause).heals !== 'byHand') return view;
  const said = context.t('flag.needsHuman');
  return { ...view, marks: view.marks.filter(mark => mark !== said) };
}

function labelOf(
  { rows }: Subject['component'],
  id: string | undefined,
): string | undefined {
  return rows.find(row => row.id === id)?.label;
}

/** What is shared is a SecretReference or a key of a store; objects of a resource are its own. */
function sharedKey(
  { row, cell, environment }: Subject,
  { scope }: EntitySecretsDto,
  entity: EntityPath,
): SharedKey | undefined {
  const takes = cell.reference ?? cell.remote;
  return scope === 'component' && takes && cell.delivery.state !== 'notDue'
    ? { entity, row: row.id, environment: environment.name }
    : undefined;
}
