import { z } from 'zod/v3';
import { parseDuration } from '../duration';
import type {
  LabelSelector,
  SecretStoreObject,
  StoreCondition,
} from '../objects';
import { conditionsSchema, readyOf } from './conditions';
import {
  anyText,
  keysOf,
  lenient,
  lenientName,
  lenientText,
  listOf,
  section,
  textMap,
} from './fields';
import { metaSchema } from './meta';
import { parseWith, type Parsed } from './parsed';

const selector = z
  .object({
    matchLabels: lenient(z.object({}).passthrough().pipe(textMap)),
    matchExpressions: lenient(
      z.array(
        z.object({
          key: z.string(),
          operator: z.string(),
          values: lenient(z.array(z.string())),
        }),
      ),
    ),
  })
  .transform((raw): LabelSelector => raw);

/** Strict: a condition that is not understood must not read as "admits all". */
const storeCondition = z
  .object({
    namespaces: z.array(anyText).nullish(),
    namespaceRegexes: z.array(z.string()).nullish(),
    namespaceSelector: selector.nullish(),
  })
  .transform((raw): StoreCondition => ({
    namespaces: raw.namespaces ?? undefined,
    namespaceRegexes: raw.namespaceRegexes ?? undefined,
    namespaceSelector: raw.namespaceSelector ?? undefined,
  }));

/** Whole seconds up to 2.7, also a duration from 2.8 on. */
const intervalSeconds = lenient(
  z.union([z.number(), z.string()]).transform(value => {
    if (typeof value === 'number') return value;
    const parsed = parseDuration(value);
    return parsed.ok ? parsed.ms / 1_000 : undefined;
  }),
);

/** The name of the provider, and of what it holds the one duration that the operator has to read. */
const provider = z.unknown().transform(json => {
  const webhook = section({
    webhook: section({ timeout: lenientText }),
  }).safeParse(json);
  return {
    name: keysOf.parse(json).at(0),
    webhookTimeout: webhook.data?.webhook.timeout,
  };
});

const secretStore = z
  .object({
    kind: lenientText,
    metadata: metaSchema,
    spec: section({
      controller: lenientName,
      provider,
      refreshInterval: intervalSeconds,
      conditions: listOf(storeCondition),
    }),
    status: section({
      conditions: conditionsSchema,
      capabilities: lenientName,
    }),
  })
  .transform(({ kind, metadata, spec, status }): SecretStoreObject => ({
    kind:
      kind === 'ClusterSecretStore' || (!kind && !metadata.namespace)
        ? 'ClusterSecretStore'
        : 'SecretStore',
    meta: metadata,
    controllerClass: spec.controller,
    provider: spec.provider.name,
    webhookTimeout: spec.provider.webhookTimeout,
    refreshIntervalSeconds: spec.refreshInterval,
    conditions: spec.conditions,
    capabilities: status.capabilities,
    ready: readyOf(status.conditions),
  }));

/** Parses an external-secrets.io SecretStore or ClusterSecretStore: by its kind, or by its scope where a list item names no kind. @public */
export function parseSecretStore(json: unknown): Parsed<SecretStoreObject> {
  return parseWith(secretStore, json);
}
