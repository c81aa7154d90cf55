import { z } from 'zod';
import type {
  ExternalSecretObject,
  SecretDataEntry,
  SecretDataFromEntry,
} from '../objects';
import { conditionsSchema, readyOf } from './conditions';
import {
  lenient,
  lenientName,
  lenientText,
  listOf,
  optional,
  section,
  time,
  typedDuration,
} from './fields';
import { metaSchema } from './meta';
import { parseWith, type Parsed } from './parsed';
import { sourceRefSchema, storeRefSchema } from './stores';
import { syncWindowsSchema } from './syncWindows';

const remoteRef = lenient(
  z.object({
    key: lenientText,
    property: lenientName,
    version: lenientName,
  }),
);

const dataEntry = z
  .object({ secretKey: z.string(), remoteRef, sourceRef: sourceRefSchema })
  .transform((entry): SecretDataEntry => ({
    secretKey: entry.secretKey,
    remoteKey: entry.remoteRef?.key,
    property: entry.remoteRef?.property,
    version: entry.remoteRef?.version,
    storeRef: entry.sourceRef?.storeRef,
    generatorRef: entry.sourceRef?.generatorRef,
  }));

const dataFromEntry = z
  .object({
    extract: lenient(z.object({ key: lenientText })),
    find: lenient(z.object({})),
    sourceRef: sourceRefSchema,
  })
  .transform((entry): SecretDataFromEntry => {
    const { storeRef, generatorRef } = entry.sourceRef ?? {};
    if (entry.extract) {
      return { via: 'extract', remoteKey: entry.extract.key, storeRef };
    }
    if (entry.find) return { via: 'find', storeRef };
    if (generatorRef) return { via: 'generator', generatorRef };
    return { via: 'other', storeRef };
  });

const target = section({
  name: lenientName,
  creationPolicy: lenientName,
  deletionPolicy: lenientName,
  immutable: lenient(z.boolean()),
  manifest: lenient(z.object({})),
  // Only whether it makes keys: what it holds may be literal secrets.
  template: lenient(
    z.object({
      data: lenient(z.object({})),
      templateFrom: lenient(z.array(z.unknown())),
    }),
  ),
});

const externalSecret = z
  .object({
    metadata: metaSchema,
    spec: section({
      refreshPolicy: lenientName,
      refreshInterval: typedDuration,
      secretStoreRef: lenient(storeRefSchema),
      data: listOf(dataEntry),
      dataFrom: listOf(dataFromEntry),
      target,
      syncWindows: lenient(syncWindowsSchema),
    }),
    status: section({
      conditions: conditionsSchema,
      refreshTime: optional(time),
      syncedResourceVersion: lenientName,
      binding: lenient(z.object({ name: lenientName })),
    }),
  })
  .transform(({ metadata, spec, status }): ExternalSecretObject => ({
    kind: 'ExternalSecret',
    meta: metadata,
    refreshPolicy: spec.refreshPolicy,
    refreshInterval: spec.refreshInterval,
    storeRef: spec.secretStoreRef,
    data: spec.data,
    dataFrom: spec.dataFrom,
    target: {
      name: spec.target.name ?? metadata.name,
      creationPolicy: spec.target.creationPolicy ?? 'Owner',
      deletionPolicy: spec.target.deletionPolicy ?? 'Retain',
      immutable: spec.target.immutable,
      manifest: spec.target.manifest ? true : undefined,
      templated:
        spec.target.template?.data || spec.target.template?.templateFrom
          ? true
          : undefined,
    },
    syncWindows: spec.syncWindows,
    ready: readyOf(status.conditions),
    refreshAt: status.refreshTime,
    syncedResourceVersion: status.syncedResourceVersion,
    bindingName: status.binding?.name,
  }));

/** Parses an external-secrets.io ExternalSecret, v1 or v1beta1. @public */
export function parseExternalSecret(
  json: unknown,
): Parsed<ExternalSecretObject> {
  return parseWith(externalSecret, json);
}
