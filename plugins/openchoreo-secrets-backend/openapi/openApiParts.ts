import {
  AS_OF_HEADER,
  FOLLOW_HEADER,
} from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import { zodToJsonSchema } from 'zod-to-json-schema';
import type { z } from 'zod/v3';

/** A part of the document. */
export type Json = Record<string, unknown>;

/** @returns a schema that answers are checked against, as OpenAPI writes it. */
export function schemaOf(schema: z.ZodTypeAny): Json {
  const { $schema: _, ...json } = zodToJsonSchema(schema, {
    target: 'openApi3',
    $refStrategy: 'none',
  }) as Json;
  return json;
}

/** What Backstage answers when it cannot. */
export const ERROR = {
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

const PLATFORM_TEAM = {
  type: 'string',
  description: 'Whom to ask, as an entity ref, where that can be told.',
};

/** What is answered to who lacks the platform right. */
export const REFUSED = {
  ...ERROR,
  properties: { ...ERROR.properties, platformTeam: PLATFORM_TEAM },
};

/** A response that is an error. */
export function failure(description: string): Json {
  return {
    description,
    content: {
      'application/json': { schema: { $ref: '#/components/schemas/Error' } },
    },
  };
}

/** What is answered while nobody decides, or the configuration is wrong. */
export const UNAVAILABLE = {
  ...ERROR,
  properties: {
    ...ERROR.properties,
    problems: {
      type: 'array',
      items: { type: 'string' },
      description:
        'What is wrong with the configuration, a line for each key; only for who has the platform right.',
    },
    platformTeam: PLATFORM_TEAM,
  },
};

/** A response while there is no answer. @param why - but for a wrong configuration, which every route tells. */
export function unavailable(why: string): Json {
  return {
    description: `${why}; or the configuration of secret health is wrong, and the name of the error is MisconfiguredError; or too much is asked for at once, by this caller or by all, and the name is BusyError`,
    headers: {
      'Retry-After': {
        description: 'Of a BusyError: in how many seconds to ask again.',
        schema: { type: 'integer' },
      },
    },
    content: answer('Unavailable'),
  };
}

/** On an answer, and on a 304. */
export const HEADERS = {
  ETag: {
    description: 'Over the body without observation times, for this caller.',
    schema: { type: 'string' },
  },
  'Cache-Control': { schema: { type: 'string', enum: ['private, no-cache'] } },
  [AS_OF_HEADER]: {
    description:
      'When planes that are followed were last heard from, at most some 1,000 characters: a comma-separated list of `plane id=ISO time`, each id percent-encoded, of those heard from least recently; `*=ISO time` is the time since which all others that are followed were heard from. For all other planes the body says when, and the tag covers it.',
    schema: { type: 'string' },
  },
};

/** Asks only for what changed. */
export const IF_NONE_MATCH: Json = {
  name: 'If-None-Match',
  in: 'header',
  required: false,
  schema: { type: 'string' },
};

/** Asks to be woken. */
export const FOLLOW: Json = {
  name: FOLLOW_HEADER,
  in: 'header',
  required: false,
  description:
    "Whatever it says, it asks that a change of the answer is told by the portal's signals.",
  schema: { type: 'string' },
};

/** On an answer that is followed, and on its 304. */
export const FOLLOWED_HEADERS = {
  ...HEADERS,
  [FOLLOW_HEADER]: {
    description:
      'Present where a change of the answer is told for the next 90 s: `BACK-END/READER`. On the channel `openchoreo-secrets:BACK-END` a message `{"beat": N}` comes each 5 s, numbered; on `openchoreo-secrets:BACK-END:READER` an empty one when the answer says something else. Where a number is missing, ask again.',
    schema: { type: 'string' },
  },
};

/** Where OpenChoreo decides: whose rights it is asked about. */
export const OPENCHOREO_TOKEN: Json = {
  name: 'x-openchoreo-token',
  in: 'header',
  required: false,
  description:
    "The user's token of OpenChoreo's identity provider, as the portal sends it. Required where OpenChoreo decides who may see what.",
  schema: { type: 'string' },
};

/** Nothing is shown while nobody decides. */
export const UNDECIDED = unavailable(
  'It cannot be told what the caller may see: OpenChoreo does not answer',
);

function refTo(schema: string): Json {
  return { $ref: `#/components/schemas/${schema}` };
}

/** What is answered: one of several where it depends on what is asked about. */
export function answer(...schemas: readonly string[]): Json {
  const [only, ...others] = schemas.map(refTo);
  const schema = others.length > 0 ? { oneOf: [only, ...others] } : only;
  return { 'application/json': { schema } };
}

/** The parameters that a route takes in its query. */
export function queryParameters(params: {
  readonly shape: z.ZodRawShape;
}): readonly Json[] {
  return Object.entries(params.shape).map(([name, schema]) => ({
    name,
    in: 'query',
    required: false,
    description: schema.description,
    schema: { type: ['offset', 'limit'].includes(name) ? 'integer' : 'string' },
  }));
}
