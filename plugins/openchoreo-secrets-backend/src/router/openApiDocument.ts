import {
  alsoUsedBySchema,
  entitySecretsSchema,
  environmentBindingsSchema,
} from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import { alsoUsedByParams } from './alsoUsedBy';
import { catalogHealthPaths, catalogHealthSchemas } from './catalogHealthPath';
import { entityParams } from './entityParams';
import {
  answer,
  ERROR,
  failure,
  HEADERS,
  IF_NONE_MATCH,
  schemaOf,
  type Json,
} from './openApiParts';
import { platformPaths, platformSchemas } from './platformPaths';

function pathParameters(): Json[] {
  return Object.entries(entityParams.shape).map(([name, schema]) => ({
    name,
    in: 'path',
    required: true,
    description: schema.description,
    schema: { type: 'string', maxLength: 63 },
  }));
}

const entitySecretsPath = () => ({
  get: {
    operationId: 'getEntitySecrets',
    summary:
      'Whether the secrets of a Component, a System or a managed Resource really arrive',
    description:
      'Needs permission openchoreo-secrets.entity.read. Answered from memory: no cluster is asked.',
    parameters: [...pathParameters(), IF_NONE_MATCH],
    responses: {
      200: {
        description: 'What is known',
        headers: HEADERS,
        content: answer('EntitySecrets'),
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

const entityBindingsPath = () => ({
  get: {
    operationId: 'getEnvironmentBindings',
    summary: 'What an Environment is bound to, and how the secrets there do',
    description:
      'Needs permission openchoreo-secrets.entity.read, on the Environment and on each Component that is named or counted. Answered from memory: no cluster is asked.',
    parameters: [...pathParameters(), IF_NONE_MATCH],
    responses: {
      ...entitySecretsPath().get.responses,
      200: {
        description: 'What is known',
        headers: HEADERS,
        content: answer('EnvironmentBindings'),
      },
    },
  },
});

const entityReferencesPath = () => ({
  get: {
    operationId: 'getNamespaceReferences',
    summary:
      'The SecretReferences of a namespace (a Domain), who names them, and what was pushed for them',
    description:
      'Needs permission openchoreo-secrets.entity.read, on the Domain and on each Component that is named or counted. Answered from memory: no cluster is asked.',
    parameters: [...pathParameters(), IF_NONE_MATCH],
    responses: {
      ...entitySecretsPath().get.responses,
      200: {
        description: 'What is known',
        headers: HEADERS,
        content: answer('References'),
      },
    },
  },
});

const alsoUsedByPath = () => ({
  get: {
    operationId: 'getAlsoUsedBy',
    summary: 'Who else depends on what a key of a Component takes',
    description:
      'Needs permission openchoreo-secrets.entity.read, on the Component and on each other that is named. Answered from memory: no cluster is asked.',
    parameters: [
      ...pathParameters(),
      ...Object.entries(alsoUsedByParams.shape).map(([name, schema]) => ({
        name,
        in: 'query',
        required: true,
        description: schema.description,
        schema: { type: 'string' },
      })),
      IF_NONE_MATCH,
    ],
    responses: {
      ...entitySecretsPath().get.responses,
      200: {
        description: 'What is known',
        headers: HEADERS,
        content: answer('AlsoUsedBy'),
      },
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
      '/v1/entities/{kind}/{namespace}/{name}/bindings': entityBindingsPath(),
      '/v1/entities/{kind}/{namespace}/{name}/references':
        entityReferencesPath(),
      '/v1/entities/{kind}/{namespace}/{name}/also-used-by': alsoUsedByPath(),
      ...platformPaths(),
      ...catalogHealthPaths(),
    },
    components: {
      securitySchemes: { backstage: { type: 'http', scheme: 'bearer' } },
      schemas: {
        EntitySecrets: schemaOf(entitySecretsSchema),
        EnvironmentBindings: schemaOf(environmentBindingsSchema),
        AlsoUsedBy: schemaOf(alsoUsedBySchema),
        ...platformSchemas(),
        ...catalogHealthSchemas(),
        Error: ERROR,
      },
    },
  };
}
