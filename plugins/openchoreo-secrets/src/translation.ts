import {
  createTranslationRef,
  type TranslationRef,
} from '@backstage/core-plugin-api/alpha';
import {
  briefCauseMessages,
  causeMessages,
  runningMessages,
  withheldCauseMessages,
} from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import { checklistMessages } from './translation/checklist';
import { toldMessages } from './translation/checklistTold';
import { deliveryMessages } from './translation/delivery';
import { deskMessages } from './translation/desk';
import { drawerMessages } from './translation/drawer';
import { entityMessages } from './translation/entities';
import { grammarMessages, shareMessages } from './translation/grammar';
import {
  cardMessages,
  matrixMessages,
  stateMessages,
} from './translation/matrix';
import {
  filterMessages,
  incidentMessages,
  pageMessages,
  tileMessages,
} from './translation/platform';
import {
  allSecretsMessages,
  storeMessages,
  widgetMessages,
} from './translation/stores';
import {
  actorMessages,
  findingMessages,
  planeMessages,
  summaryMessages,
  withheldMessages,
} from './translation/summary';
import { changeMessages } from './translation/change';
import { stepMessages } from './translation/step';
import { storeCalledMessages } from './translation/storeCalled';
import { ticketMessages } from './translation/ticket';
import { mineMessages } from './translation/mine';
import { promotionMessages } from './translation/promotion';
import { saidMessages } from './translation/said';
import {
  ageMessages,
  besideMessages,
  flagMessages,
  wordMessages,
} from './translation/verdicts';

const messages = createTranslationRef({
  id: 'openchoreo-secrets',
  messages: {
    said: saidMessages,
    share: shareMessages,
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
  },
  translations: {
    de: async () => {
      const { germanMessages } = await import('./translation/de/messages');
      return { default: germanMessages };
    },
  },
});

/** Every string by its key, with the names of what is put into it. @public */
export type SecretsMessages = typeof messages.T;

// Named, so that its type is told by a word and not by all strings.
/** Every string that the plugin shows, in English; German is loaded where the app offers it and the reader chooses it. @public */
export const secretsTranslationRef: TranslationRef<
  'openchoreo-secrets',
  SecretsMessages
> = messages;

type WithoutPlural<K> = K extends `${infer Base}_${'one' | 'other'}` ? Base : K;

/** A key of the messages; plural forms are asked for without their suffix. */
export type MessageKey = WithoutPlural<keyof SecretsMessages>;

/** What comes after the name of a group, in the keys of its messages. */
export type KeyIn<Group extends string> = MessageKey extends infer Key
  ? Key extends `${Group}.${infer Name}`
    ? Name
    : never
  : never;

/** How sentences are asked for outside React: which parameters a message needs is checked by tests. */
export type Translate = (
  key: MessageKey,
  params?: Readonly<Record<string, string | number>>,
) => string;
