import { CONFIGURATION_STATES } from '../src/router/health';
import { STATES } from '../src/serving/serving';
import { answer, OPENCHOREO_TOKEN, type Json } from './openApiParts';

/** What the plugin says of itself. */
export function healthSchemas(): Json {
  return {
    Health: {
      type: 'object',
      required: ['state', 'configuration'],
      properties: {
        state: { type: 'string', enum: STATES },
        configuration: {
          type: 'string',
          enum: CONFIGURATION_STATES,
          description:
            'Whether what stands in the configuration now is in use; what was in use before still is where it is rejected or needs a restart.',
        },
        problems: {
          type: 'array',
          items: { type: 'string' },
          description:
            'Why what stands in the configuration is not in use, a line each; only for who has the platform right.',
        },
      },
      additionalProperties: false,
    },
    Readiness: {
      type: 'object',
      required: ['ready'],
      properties: { ready: { type: 'boolean' } },
      additionalProperties: false,
    },
  };
}

const HEADERS = {
  'Cache-Control': { schema: { type: 'string', enum: ['no-store'] } },
};

/** The routes of what the plugin says of itself. */
export function healthPaths(): Json {
  return {
    '/readiness': {
      get: {
        operationId: 'getReadiness',
        summary:
          'Whether every cluster was looked at once, or was found not to be seeable',
        description:
          'For anybody, also without credentials. Not ready while the configuration is wrong.',
        security: [],
        responses: {
          200: {
            description: 'Whether it is so',
            headers: HEADERS,
            content: answer('Readiness'),
          },
        },
      },
    },
    '/health': {
      get: {
        operationId: 'getHealth',
        summary:
          'Whether secret health runs, and by the configuration as it is',
        description: 'For anybody, also without credentials.',
        security: [{}, { backstage: [] }],
        parameters: [OPENCHOREO_TOKEN],
        responses: {
          200: {
            description: 'What the plugin says of itself',
            headers: HEADERS,
            content: answer('Health'),
          },
        },
      },
    },
  };
}
