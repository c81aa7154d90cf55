import type {
  BriefCauseMessages,
  CauseMessages,
  runningMessages as englishRunning,
  WithheldCauseMessages,
} from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import type { Translated } from '../translated';
import { AGENT_CAUSES } from './agents';
import { APPLY_REFUSALS } from './applyRefusals';
import { ENTRY_CAUSES } from './entries';
import type { GermanCauses } from './germanCause';
import { OBJECT_CAUSES } from './objects';
import { ON_THE_WAY } from './onTheWay';
import { OPERATOR_CAUSES } from './operators';
import { OUR_FAULTS } from './ourAccess';
import { PLANE_CAUSES } from './planes';
import { PLATFORM_SECRET_CAUSES } from './platformSecrets';
import { RELEASE_CAUSES } from './releases';
import { STORE_REFUSES } from './storeRefuses';
import { STORE_CAUSES } from './stores';
import { WAITING_CAUSES } from './waiting';
import { WRITE_CAUSES } from './writes';

const CAUSES: GermanCauses = {
  ...PLANE_CAUSES,
  ...AGENT_CAUSES,
  ...PLATFORM_SECRET_CAUSES,
  ...ON_THE_WAY,
  ...OUR_FAULTS,
  ...OPERATOR_CAUSES,
  ...STORE_CAUSES,
  ...STORE_REFUSES,
  ...ENTRY_CAUSES,
  ...WRITE_CAUSES,
  ...RELEASE_CAUSES,
  ...APPLY_REFUSALS,
  ...WAITING_CAUSES,
  ...OBJECT_CAUSES,
};

interface Words {
  readonly title: string;
  readonly told: string;
  readonly brief?: string;
  readonly bare: string;
  readonly withheld?: string;
  readonly next: string;
}

function messages(detail: 'all'): CauseMessages;
function messages(detail: 'brief'): BriefCauseMessages;
function messages(detail: 'withheld'): WithheldCauseMessages;
function messages(
  detail: 'all' | 'brief' | 'withheld',
): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    Object.entries<Words>(CAUSES).flatMap(
      ([name, words]): [string, unknown][] => {
        if (detail === 'all') {
          const { title, told, bare, next } = words;
          return [[name, { title, told, bare, next }]];
        }
        const sentence = words[detail];
        return sentence === undefined ? [] : [[name, sentence]];
      },
    ),
  );
}

export const causeMessages = messages('all');

export const briefCauseMessages = messages('brief');

export const withheldCauseMessages = messages('withheld');

export const runningMessages: Translated<typeof englishRunning> = {
  failedIn: '{{what}} Gescheitert ist es in {{namespaces}}.',
  heldUp: 'die letzte Änderung ist nicht ausgerollt ({{what}})',
  olderRuns: '{{what}} Ein älteres Release läuft weiter.',
  runs: '{{what}} Release {{runs}} läuft weiter.',
};
