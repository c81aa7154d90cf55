import {
  answer,
  failure,
  FOLLOW,
  FOLLOWED_HEADERS,
  IF_NONE_MATCH,
  OPENCHOREO_TOKEN,
  UNDECIDED,
  type Json,
} from './openApiParts';

/** The route about what belongs to the caller. */
export function minePaths(): Json {
  return {
    '/v1/mine': {
      get: {
        operationId: 'getMine',
        summary: 'The secrets of what the caller owns, and what is wrong there',
        description:
          'What the caller owns are the Components and managed Resources of the catalog whose owner the caller is, or is a member of. Of these it shows what the caller may see, per environment, as their own answers do. Names of planes and stores, and what providers say, are withheld from whom has no right to the platform. For users, not for services. Answered from memory: no cluster is asked.',
        parameters: [OPENCHOREO_TOKEN, IF_NONE_MATCH, FOLLOW],
        responses: {
          200: {
            description: 'What is known',
            headers: FOLLOWED_HEADERS,
            content: answer('Mine'),
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
    },
  };
}
