// npm run generate: writes anew what follows from the sources, for the lint to compare: openapi.json, the forms of answers, docs/causes.md, the roles in deploy/ and the API reports.
import { run } from './process.mjs';

for (const script of [
  'openapi',
  'answer-forms',
  'causes',
  'rights',
  'api-reports',
]) {
  await run(process.execPath, [`scripts/${script}.mjs`, '--update']);
}
