// Compares the OpenAPI document that the back end ships with the schemas; `--update` writes it anew.
import { hold, printed } from './printed.mjs';

hold(
  'plugins/openchoreo-secrets-backend/openapi.json',
  printed('plugins/openchoreo-secrets-backend/openapi/print.ts'),
  { sources: 'the schemas', script: 'openapi' },
);
