import { z } from 'zod/v3';
import { aboutOf, textsOf } from '../aboutOf';
import { parseDuration } from '../duration';
import type {
  LabelSelector,
  SecretStoreObject,
  StoreCondition,
} from '../objects';
import { readReadyOf, unreadConditionsSchema } from './conditions';
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

/** The fields of a provider's section that hold names; any other may hold a secret. */
const NAMES: ReadonlySet<string> = new Set([
  'name',
  'namespace',
  'key',
  'role',
  'path',
  'mountPath',
]);

/** A section has a dozen; more are somebody's who wants room. */
const MAX_NAMES = 50;

/** The name of the provider, and of what it holds the names and the one duration that the operator has to read. */
const provider = z.unknown().transform(json => {
  const webhook = section({
    webhook: section({ timeout: lenientText }),
  }).safeParse(json);
  return {
    name: keysOf.parse(json).at(0),
    names: [...textsOf(json, NAMES)].slice(0, MAX_NAMES),
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
      conditions: unreadConditionsSchema,
      capabilities: lenientName,
    }),
  })
  .transform(({ kind: told, metadata, spec, status }): SecretStoreObject => {
    const kind =
      told === 'ClusterSecretStore' || (!told && !metadata.namespace)
        ? 'ClusterSecretStore'
        : 'SecretStore';
    const { names } = spec.provider;
    return {
      kind,
      meta: metadata,
      controllerClass: spec.controller,
      provider: spec.provider.name,
      names: names.length > 0 ? names : undefined,
      webhookTimeout: spec.provider.webhookTimeout,
      refreshIntervalSeconds: spec.refreshInterval,
      conditions: spec.conditions,
      capabilities: status.capabilities,
      ready: readReadyOf(status.conditions, () =>
        aboutOf(kind, metadata, { names }),
      ),
    };
  });

/** Parses an external-secrets.io SecretStore or ClusterSecretStore: by its kind, or by its scope where a list item names no kind. @alpha */
export function parseSecretStore(json: unknown): Parsed<SecretStoreObject> {
  return parseWith(secretStore, json);
}
