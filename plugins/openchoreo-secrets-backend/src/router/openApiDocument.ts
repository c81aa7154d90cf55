import {
  AS_OF_HEADER,
  entitySecretsSchema,
} from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import { zodToJsonSchema } from 'zod-to-json-schema';
import type { z } from 'zod';
import { entityParams } from './entityParams';

type Json = Record<string, unknown>;

function schemaOf(schema: z.ZodTypeAny): Json {
  const { $schema: _, ...json } = zodToJsonSchema(schema, {
    target: 'openApi3',
    $refStrategy: 'none',
  }) as Json;
  return json;
}

function pathParameters(): Json[] {
  return Object.entries(entityParams.shape).map(([name, schema]) => ({
    name,
    in: 'path',
    required: true,
    description: schema.description,
    schema: { type: 'string', maxLength: 63 },
  }));
}

const ERROR = {
  type: 'object',
  required: ['error', 'response'],
  properties: {
    error: {
      type: 'object',
      required: ['name', 'message'],
      properties: { name: { type: 'string' }, message: { type: 'string' } },
    },
    request: {
      type: 'object',
      properties: { method: { type: 'string' }, url: { type: 'string' } },
    },
    response: {
      type: 'object',
      required: ['statusCode'],
      properties: { statusCode: { type: 'integer' } },
    },
  },
};

function failure(description: string): Json {
  return {
    description,
    content: {
      'application/json': { schema: { $ref: '#/components/schemas/Error' } },
    },
  };
}

const HEADERS = {
  ETag: {
    description: 'Over the body without observation times, for this caller.',
    schema: { type: 'string' },
  },
  'Cache-Control': { schema: { type: 'string', enum: ['private, no-cache'] } },
  [AS_OF_HEADER]: {
    description:
      'When each plane was last heard from: a comma-separated list of `plane id=ISO time`, each id percent-encoded.',
    schema: { type: 'string' },
  },
};

const entitySecretsPath = () => ({
  get: {
    operationId: 'getEntitySecrets',
    summary: 'Whether the secrets of a Component or System really arrive',
    description:
      'Needs permission openchoreo-secrets.entity.read. Answered from memory: no cluster is asked.',
    parameters: [
      ...pathParameters(),
      {
        name: 'If-None-Match',
        in: 'header',
        required: false,
        schema: { type: 'string' },
      },
    ],
    responses: {
      200: {
        description: 'What is known',
        headers: HEADERS,
        content: {
          'application/json': {
            schema: { $ref: '#/components/schemas/EntitySecrets' },
          },
        },
      },
      304: { description: 'The caller already has it', headers: HEADERS },
      400: failure('A parameter is malformed; the message names it'),
      401: failure('No valid credentials'),
      403: failure('The caller may not see the secrets of this entity'),
      404: failure(
        'No such entity is visible to the caller, or it does not come from a trusted OpenChoreo',
      ),
    },
  },
});

/** The API of this plugin as an OpenAPI 3.0 document, made from the schemas that answers are checked against. */
export function openApiDocument(): Json {
  return {
    openapi: '3.0.3',
    info: {
      title: 'OpenChoreo secret health',
      version: '1',
      description:
        'Whether secrets reach the applications. No answer holds a secret value.',
    },
    servers: [{ url: '/api/openchoreo-secrets' }],
    security: [{ backstage: [] }],
    paths: {
      '/v1/entities/{kind}/{namespace}/{name}/secrets': entitySecretsPath(),
    },
    components: {
      securitySchemes: { backstage: { type: 'http', scheme: 'bearer' } },
      schemas: { EntitySecrets: schemaOf(entitySecretsSchema), Error: ERROR },
    },
  };
}
