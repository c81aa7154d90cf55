// Compares the forms by which the front end reads answers with the schemas of the wire; `--update` writes them anew.
import { hold, printed } from './printed.mjs';

hold(
  'plugins/openchoreo-secrets/src/api/answerForms.ts',
  printed('plugins/openchoreo-secrets-common/dev/printAnswerForms.ts'),
  { sources: 'the schemas of the wire', script: 'answer-forms' },
);
