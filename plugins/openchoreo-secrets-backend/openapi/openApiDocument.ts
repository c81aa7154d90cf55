import {
  alsoUsedBySchema,
  entitySecretsSchema,
  environmentBindingsSchema,
  mineSchema,
  mySecretsSchema,
  projectSecretsSchema,
  promotionSchema,
} from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import { alsoUsedByParams } from '../src/router/alsoUsedBy';
import { catalogHealthPaths, catalogHealthSchemas } from './catalogHealthPath';
import { healthPaths, healthSchemas } from './healthPath';
import { promotionParams } from '../src/router/promotion';
import { entityParams } from '../src/router/entityParams';
import {
  answer,
  ERROR,
  failure,
  FOLLOW,
  FOLLOWED_HEADERS,
  IF_NONE_MATCH,
  OPENCHOREO_TOKEN,
  REFUSED,
  schemaOf,
  UNAVAILABLE,
  UNDECIDED,
  type Json,
} from './openApiParts';
import { minePaths } from './minePath';
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

function required(
  shape: Readonly<Record<string, { readonly description?: string }>>,
): Json[] {
  return Object.entries(shape).map(([name, { description }]) => ({
    name,
    in: 'query',
    required: true,
    description,
    schema: { type: 'string' },
  }));
}

interface EntityPath {
  readonly operationId: string;
  readonly summary: string;
  /** What the permission is needed on, where that is more than the entity. */
  readonly on?: string;
  readonly schemas: readonly string[];
  readonly query?: readonly Json[];
}

const entityPath = ({
  operationId,
  summary,
  on,
  schemas,
  query,
}: EntityPath) => ({
  get: {
    operationId,
    summary,
    description: `Shows what the caller may see${on ? ` of ${on}` : ''}, per environment: what OpenChoreo allows whom the token in x-openchoreo-token names (releasebinding:view and secretreference:view), or what permission openchoreo-secrets.entity.read allows. Names of planes and stores, and what providers say, are withheld from whom has no right to the platform. Answered from memory: no cluster is asked.`,
    parameters: [
      ...pathParameters(),
      ...(query ?? []),
      OPENCHOREO_TOKEN,
      IF_NONE_MATCH,
      FOLLOW,
    ],
    responses: {
      200: {
        description: 'What is known',
        headers: FOLLOWED_HEADERS,
        content: answer(...schemas),
      },
      304: {
        description: 'The caller already has it',
        headers: FOLLOWED_HEADERS,
      },
      400: failure('A parameter is malformed; the message names it'),
      401: failure('No valid credentials, or no valid token of OpenChoreo'),
      403: failure('The caller may not see the secrets of this entity'),
      404: failure(
        'No such entity is visible to the caller, or it does not come from a trusted OpenChoreo',
      ),
      503: UNDECIDED,
    },
  },
});

function entityPaths(): Json {
  const at = '/v1/entities/{kind}/{namespace}/{name}';
  return {
    [`${at}/secrets`]: entityPath({
      operationId: 'getEntitySecrets',
      summary:
        'Whether the secrets of a Component, a System or a managed Resource really arrive',
      schemas: ['EntitySecrets', 'ProjectSecrets'],
    }),
    [`${at}/bindings`]: entityPath({
      operationId: 'getEnvironmentBindings',
      summary: 'What an Environment is bound to, and how the secrets there do',
      on: 'the Environment and on each Component that is named or counted',
      schemas: ['EnvironmentBindings'],
    }),
    [`${at}/references`]: entityPath({
      operationId: 'getNamespaceReferences',
      summary:
        'The SecretReferences of a namespace (a Domain), who names them, and what was pushed for them',
      on: 'the Domain and on each Component that is named or counted',
      schemas: ['References'],
    }),
    [`${at}/also-used-by`]: entityPath({
      operationId: 'getAlsoUsedBy',
      summary: 'Who else depends on what a key of a Component takes',
      on: 'the Component and on each other that is named',
      schemas: ['AlsoUsedBy'],
      query: required(alsoUsedByParams.shape),
    }),
    [`${at}/promotion`]: entityPath({
      operationId: 'getPromotion',
      summary:
        'Whether the next release of a Component may go to an environment, as far as its secrets tell',
      on: 'the Component and on each other that is named',
      schemas: ['Promotion'],
      query: required(promotionParams.shape),
    }),
  };
}

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
      ...entityPaths(),
      ...minePaths(),
      ...platformPaths(),
      ...catalogHealthPaths(),
      ...healthPaths(),
    },
    components: {
      securitySchemes: { backstage: { type: 'http', scheme: 'bearer' } },
      schemas: {
        EntitySecrets: schemaOf(entitySecretsSchema),
        ProjectSecrets: schemaOf(projectSecretsSchema),
        EnvironmentBindings: schemaOf(environmentBindingsSchema),
        AlsoUsedBy: schemaOf(alsoUsedBySchema),
        Promotion: schemaOf(promotionSchema),
        Mine: schemaOf(mineSchema),
        MySecrets: schemaOf(mySecretsSchema),
        ...platformSchemas(),
        ...catalogHealthSchemas(),
        ...healthSchemas(),
        Error: ERROR,
        Refused: REFUSED,
        Unavailable: UNAVAILABLE,
      },
    },
  };
}
