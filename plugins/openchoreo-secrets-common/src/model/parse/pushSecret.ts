import { z } from 'zod/v3';
import type { PushSecretObject } from '../objects';
import { aboutOf } from '../aboutOf';
import { foreignKey, foreignName } from '../foreignText';
import { readReadyOf, unreadConditionsSchema } from './conditions';
import {
  anyText,
  keysOf,
  lenient,
  lenientKey,
  lenientList,
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
import { storeRefSchema } from './stores';

const dataEntry = z
  .object({
    match: z.object({
      remoteRef: z.object({ remoteKey: anyText, property: lenientKey }),
    }),
  })
  .transform(({ match }) => match.remoteRef);

/** A store by kind and name, each as it reads where the spec names it. */
const storeKey = (key: string) =>
  foreignKey(key.split('/').map(foreignName).join('/'));

/** Only the keys: the values copy free-form metadata. */
const syncedSchema = lenient(
  z
    .record(keysOf)
    .transform(synced =>
      Object.fromEntries(
        Object.entries(synced).map(([key, keys]) => [storeKey(key), keys]),
      ),
    ),
);

/** References by label selector have no name, and are left out. */
const storeRefs = lenientList(lenient(storeRefSchema)).transform(refs =>
  refs.flatMap(ref => (ref ? [ref] : [])),
);

const pushSecret = z
  .object({
    metadata: metaSchema,
    spec: section({
      refreshInterval: typedDuration,
      updatePolicy: lenientName,
      deletionPolicy: lenientName,
      secretStoreRefs: storeRefs,
      selector: section({
        secret: lenient(z.object({ name: lenientText })),
      }),
      data: listOf(dataEntry),
    }),
    status: section({
      conditions: unreadConditionsSchema,
      refreshTime: optional(time),
      syncedResourceVersion: lenientName,
      syncedPushSecrets: syncedSchema,
    }),
  })
  .transform(({ metadata, spec, status }): PushSecretObject => {
    const about = {
      kind: 'PushSecret',
      meta: metadata,
      refreshInterval: spec.refreshInterval,
      updatePolicy: spec.updatePolicy,
      deletionPolicy: spec.deletionPolicy,
      storeRefs: spec.secretStoreRefs,
      sourceSecret: spec.selector.secret?.name,
      data: spec.data,
    } as const;
    return {
      ...about,
      synced: status.syncedPushSecrets ?? {},
      ready: readReadyOf(status.conditions, () => aboutOf(about.kind, about)),
      refreshAt: status.refreshTime,
      syncedResourceVersion: status.syncedResourceVersion,
    };
  });

/** Parses an external-secrets.io PushSecret, v1alpha1. @alpha */
export function parsePushSecret(json: unknown): Parsed<PushSecretObject> {
  return parseWith(pushSecret, json);
}
