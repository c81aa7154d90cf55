import { catalogHealthAnswerSchema } from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import {
  answer,
  failure,
  HEADERS,
  IF_NONE_MATCH,
  schemaOf,
  unavailable,
  type Json,
} from './openApiParts';

/** The schema of coarse health by name. */
export function catalogHealthSchemas(): Json {
  return { CatalogHealth: schemaOf(catalogHealthAnswerSchema) };
}

/** The route of coarse health. */
export function catalogHealthPaths(): Json {
  return {
    '/v1/catalog-health': {
      get: {
        operationId: 'getCatalogHealth',
        summary: 'Coarse health of everything, for the catalog',
        description:
          'For services that are listed in openchoreoSecrets.authorization.catalogServices (such as plugin:catalog) or services; not for users. Answered from memory: no cluster is asked.',
        parameters: [IF_NONE_MATCH],
        responses: {
          200: {
            description: 'What is known',
            headers: HEADERS,
            content: answer('CatalogHealth'),
          },
          304: { description: 'The caller already has it', headers: HEADERS },
          400: failure('A parameter is malformed; the message names it'),
          401: failure('No valid credentials'),
          403: failure('The caller is no service, or not listed'),
          503: unavailable('Not every cluster was looked at yet'),
        },
      },
    },
  };
}
