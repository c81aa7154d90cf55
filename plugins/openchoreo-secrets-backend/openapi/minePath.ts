import {
  answer,
  failure,
  FOLLOW,
  FOLLOWED_HEADERS,
  IF_NONE_MATCH,
  OPENCHOREO_TOKEN,
  queryParameters,
  UNDECIDED,
  type Json,
} from './openApiParts';
import { mySecretsParams } from '../src/router/secretsParams';

const OWNED =
  'What the caller owns are the Components and managed Resources of the catalog whose owner the caller is, or is a member of. Of these it shows what the caller may see, per environment, as their own answers do. Names of planes and stores, and what providers say, are withheld from whom has no right to the platform. For users, not for services. Answered from memory: no cluster is asked.';

function minePath(
  schema: string,
  summary: string,
  description: string,
  parameters: readonly Json[] = [],
): Json {
  return {
    get: {
      operationId: `get${schema}`,
      summary,
      description,
      parameters: [...parameters, OPENCHOREO_TOKEN, IF_NONE_MATCH, FOLLOW],
      responses: {
        200: {
          description: 'What is known',
          headers: FOLLOWED_HEADERS,
          content: answer(schema),
        },
        304: {
          description: 'The caller already has it',
          headers: FOLLOWED_HEADERS,
        },
        400: failure('A parameter is not known; the message names it'),
        401: failure('No valid credentials, or no valid token of OpenChoreo'),
        403: failure('The caller is a service'),
        503: UNDECIDED,
      },
    },
  };
}

/** The routes about what belongs to the caller. */
export function minePaths(): Json {
  return {
    '/v1/mine': minePath(
      'Mine',
      'The secrets of what the caller owns, and what is wrong there',
      OWNED,
    ),
    '/v1/mine/secrets': minePath(
      'MySecrets',
      'Every secret of what the caller owns: searched, filtered, sorted and paged',
      `${OWNED} Planes and stores can be neither filtered by nor searched, with whatever right.`,
      queryParameters(mySecretsParams),
    ),
  };
}
