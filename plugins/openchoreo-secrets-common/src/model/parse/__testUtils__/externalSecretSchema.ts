import { z } from 'zod/v3';
import { aboutOf } from '../../aboutOf';
import type { ExternalSecretObject, SecretDataFromEntry } from '../../objects';
import { readReadyOf, unreadConditionsSchema } from '../conditions';
import {
  anyText,
  lenient,
  lenientName,
  lenientText,
  listOf,
  optional,
  section,
  someText,
  time,
} from '../fields';
import { metaSchema } from '../meta';
import { lenientObjectOf } from '../shape';
import { storeRefSchema } from '../stores';
import { syncWindowsSchema } from '../syncWindows';
import { templateOf } from '../template';

/** By a schema with `passthrough` a field called `__proto__` would be lost. */
const lenientObject = z.unknown().transform(lenientObjectOf);

const sourceRef = lenient(
  z.object({
    storeRef: lenient(storeRefSchema),
    generatorRef: lenient(z.object({ kind: anyText, name: someText })),
  }),
);

const dataEntry = z
  .object({
    secretKey: anyText,
    remoteRef: lenient(
      z.object({
        key: lenientText,
        property: lenientText,
        version: lenientName,
      }),
    ),
    sourceRef,
  })
  .transform(entry => ({
    secretKey: entry.secretKey,
    remoteKey: entry.remoteRef?.key,
    property: entry.remoteRef?.property || undefined,
    version: entry.remoteRef?.version,
    storeRef: entry.sourceRef?.storeRef,
    generatorRef: entry.sourceRef?.generatorRef,
  }));

const dataFromEntry = z
  .object({
    extract: lenient(z.object({ key: lenientText })),
    find: lenientObject,
    sourceRef,
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

/** Has a table of its own. */
const template = z.unknown().transform(templateOf);

const target = section({
  name: lenientName,
  creationPolicy: lenientName,
  deletionPolicy: lenientName,
  immutable: lenient(z.boolean()),
  manifest: lenientObject,
  template,
});

/** What the reader must agree with. */
export const externalSecretSchema = z
  .object({
    metadata: metaSchema,
    spec: section({
      data: listOf(dataEntry),
      dataFrom: listOf(dataFromEntry),
      target,
      refreshPolicy: lenientName,
      refreshInterval: lenient(
        z.union([anyText, z.number().transform(String)]),
      ),
      secretStoreRef: lenient(storeRefSchema),
      syncWindows: lenient(syncWindowsSchema),
    }),
    status: section({
      conditions: unreadConditionsSchema,
      refreshTime: optional(time),
      syncedResourceVersion: lenientName,
      binding: lenient(z.object({ name: lenientText })),
    }),
  })
  .transform(({ metadata, spec, status }): ExternalSecretObject => {
    const kind = 'ExternalSecret';
    const { data, dataFrom, secretStoreRef: storeRef, target: raw } = spec;
    const read = {
      storeRef,
      data,
      dataFrom,
      target: {
        name: raw.name ?? metadata.name,
        creationPolicy: raw.creationPolicy ?? 'Owner',
        deletionPolicy: raw.deletionPolicy ?? 'Retain',
        immutable: raw.immutable,
        manifest: raw.manifest ? (true as const) : undefined,
        templated: raw.template ? (true as const) : undefined,
        template: raw.template,
      },
    };
    return {
      kind,
      meta: metadata,
      ...read,
      refreshPolicy: spec.refreshPolicy,
      refreshInterval: spec.refreshInterval,
      syncWindows: spec.syncWindows,
      ready: readReadyOf(status.conditions, () =>
        aboutOf(kind, metadata, read),
      ),
      refreshAt: status.refreshTime,
      syncedResourceVersion: status.syncedResourceVersion,
      bindingName: status.binding && (status.binding.name ?? ''),
    };
  });
