import {
  incidentsAnswerSchema,
  planesAnswerSchema,
  checklistAnswerSchema,
  referencesAnswerSchema,
  secretsAnswerSchema,
  storesAnswerSchema,
  summaryAnswerSchema,
} from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import {
  answer,
  failure,
  FOLLOW,
  FOLLOWED_HEADERS,
  IF_NONE_MATCH,
  OPENCHOREO_TOKEN,
  queryParameters,
  schemaOf,
  UNDECIDED,
  type Json,
} from './openApiParts';
import { planesParams } from '../src/router/planes';
import { checklistParams } from '../src/router/checklistParams';
import { referencesParams } from '../src/router/references';
import { secretsParams } from '../src/router/secretsParams';
import { storesParams } from '../src/router/stores';

/** The schemas of platform answers by name. */
export function platformSchemas(): Json {
  return {
    Planes: schemaOf(planesAnswerSchema),
    Incidents: schemaOf(incidentsAnswerSchema),
    Stores: schemaOf(storesAnswerSchema),
    Secrets: schemaOf(secretsAnswerSchema),
    References: schemaOf(referencesAnswerSchema),
    Checklist: schemaOf(checklistAnswerSchema),
    Summary: schemaOf(summaryAnswerSchema),
  };
}

function platformPath(
  schema: string,
  summary: string,
  parameters: readonly Json[] = [],
  others: Json = {},
): Json {
  return {
    get: {
      operationId: `get${schema}`,
      summary,
      description:
        'Needs the platform right: the action in openchoreoSecrets.authorization.platformAction where OpenChoreo decides, permission openchoreo-secrets.platform.read where the permission framework does; membership of a group in platformGroups gives it in the first case and is needed in the second. Shows only the components and environments that the caller may see. For users, not for services. Answered from memory: no cluster is asked.',
      parameters: [...parameters, OPENCHOREO_TOKEN, IF_NONE_MATCH, FOLLOW],
      responses: {
        200: {
          description: 'What is known',
          headers: FOLLOWED_HEADERS,
          content: { ...answer(schema), ...others },
        },
        304: {
          description: 'The caller already has it',
          headers: FOLLOWED_HEADERS,
        },
        400: failure('A parameter is malformed; the message names it'),
        401: failure('No valid credentials, or no valid token of OpenChoreo'),
        403: {
          description:
            'The caller may not see what is the platform’s: platformTeam names whom to ask, where the caller is a user and lacks nothing but that right',
          content: answer('Refused'),
        },
        503: UNDECIDED,
      },
    },
  };
}

/** The platform routes. */
export function platformPaths(): Json {
  return {
    '/v1/planes': platformPath(
      'Planes',
      'Every plane, and how it does',
      queryParameters(planesParams),
    ),
    '/v1/incidents': platformPath(
      'Incidents',
      'What is wrong: each cause once, with everything it affects',
    ),
    '/v1/stores': platformPath(
      'Stores',
      'Every store, with who hangs on it: searched, filtered and paged',
      queryParameters(storesParams),
    ),
    '/v1/summary': platformPath('Summary', 'The numbers of a widget'),
    '/v1/secrets': platformPath(
      'Secrets',
      'Every secret: searched, filtered, sorted and paged',
      queryParameters(secretsParams),
      { 'text/csv': { schema: { type: 'string' } } },
    ),
    '/v1/references': platformPath(
      'References',
      'Every SecretReference, with who names it; those that are named and do not exist; what the Secret API pushed',
      queryParameters(referencesParams),
    ),
    '/v1/checklist': platformPath(
      'Checklist',
      "The checklist of the platform's own secrets, plane by plane",
      queryParameters(checklistParams),
      { 'text/markdown': { schema: { type: 'string' } } },
    ),
  };
}
