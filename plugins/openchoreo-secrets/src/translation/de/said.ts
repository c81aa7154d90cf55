import type { saidMessages as english } from '../said';
import type { Translated } from './translated';

export const saidMessages: Translated<typeof english> = {
  by: '{{reporter}} sagt:',
  someone: 'Ein Event sagt:',
  times: '×{{n}}',
  fromEvent: 'Die Ursache nennt ein Event, nicht der Status des Objekts.',
  disputed:
    'Da ist noch mehr: Ein Event sagt etwas, das nicht zum Status des Objekts passt; der Status gilt.',
};
