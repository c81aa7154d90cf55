import {
  briefCauseMessages,
  causeMessages,
  runningMessages,
  withheldCauseMessages,
} from './causes/messages';
import { checklistMessages } from './checklist';
import { toldMessages } from './checklistTold';
import { deliveryMessages } from './delivery';
import { deskMessages } from './desk';
import { drawerMessages } from './drawer';
import { entityMessages } from './entities';
import { flatten } from './flatten';
import { grammarMessages, shareMessages } from './grammar';
import { cardMessages, matrixMessages, stateMessages } from './matrix';
import {
  filterMessages,
  incidentMessages,
  pageMessages,
  tileMessages,
} from './platform';
import { changeMessages } from './change';
import { stepMessages } from './step';
import { storeCalledMessages } from './storeCalled';
import { ticketMessages } from './ticket';
import { mineMessages } from './mine';
import { promotionMessages } from './promotion';
import { saidMessages } from './said';
import { allSecretsMessages, storeMessages, widgetMessages } from './stores';
import {
  actorMessages,
  findingMessages,
  planeMessages,
  summaryMessages,
  withheldMessages,
} from './summary';
import {
  ageMessages,
  besideMessages,
  flagMessages,
  wordMessages,
} from './verdicts';

/** Every string that the plugin shows, in German, by the key of its English one. */
export const germanMessages = flatten({
  said: saidMessages,
  word: wordMessages,
  delivery: deliveryMessages,
  beside: besideMessages,
  flag: flagMessages,
  age: ageMessages,
  cause: causeMessages,
  causeBrief: briefCauseMessages,
  release: runningMessages,
  actor: actorMessages,
  summary: summaryMessages,
  finding: findingMessages,
  plane: planeMessages,
  withheld: { ...withheldMessages, sentence: withheldCauseMessages },
  matrix: matrixMessages,
  state: stateMessages,
  card: cardMessages,
  drawer: drawerMessages,
  promotion: promotionMessages,
  mine: mineMessages,
  change: changeMessages,
  step: stepMessages,
  storeCalled: storeCalledMessages,
  ticket: ticketMessages,
  page: pageMessages,
  desk: deskMessages,
  tile: tileMessages,
  filter: filterMessages,
  incident: incidentMessages,
  stores: storeMessages,
  allSecrets: allSecretsMessages,
  checklist: checklistMessages,
  checklistTold: toldMessages,
  widget: widgetMessages,
  entity: entityMessages,
  grammar: grammarMessages,
  share: shareMessages,
});
