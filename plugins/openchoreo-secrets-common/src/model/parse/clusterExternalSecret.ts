import { z } from 'zod/v3';
import { aboutOf } from '../aboutOf';
import type { ClusterExternalSecretObject } from '../objects';
import { tellText } from '../tellText';
import type { TextAbout } from '../texts/reading';
import { readReadyOf, unreadConditionsSchema } from './conditions';
import {
  anyText,
  lenientName,
  lenientProse,
  listOf,
  section,
  typedDuration,
} from './fields';
import { metaSchema } from './meta';
import { parseWith, type Parsed } from './parsed';

const failedNamespace = z.object({
  namespace: anyText,
  reason: lenientProse,
});

type Unread = z.output<typeof failedNamespace>;

/** Why it failed in a namespace, and what was read from that. */
function toldOf({ namespace, reason }: Unread, about: TextAbout) {
  if (!reason) return { namespace };
  const names = [...(about.names ?? []), namespace];
  const { message, reading } = tellText(reason, { ...about, names });
  return { namespace, reason: message, reading };
}

const clusterExternalSecret = z
  .object({
    metadata: metaSchema,
    spec: section({
      externalSecretName: lenientName,
      refreshTime: typedDuration,
      externalSecretSpec: section({ refreshInterval: typedDuration }),
    }),
    status: section({
      externalSecretName: lenientName,
      failedNamespaces: listOf(failedNamespace),
      provisionedNamespaces: listOf(anyText),
      conditions: unreadConditionsSchema,
    }),
  })
  .transform(({ metadata, spec, status }): ClusterExternalSecretObject => {
    const kind = 'ClusterExternalSecret';
    const externalSecretName =
      status.externalSecretName ?? spec.externalSecretName;
    const about = aboutOf(kind, metadata, { externalSecretName });
    return {
      kind,
      meta: metadata,
      externalSecretName,
      refreshTime: spec.refreshTime,
      refreshInterval: spec.externalSecretSpec.refreshInterval,
      failedNamespaces: status.failedNamespaces.map(each =>
        toldOf(each, about),
      ),
      provisionedNamespaces: status.provisionedNamespaces,
      ready: readReadyOf(status.conditions, () => about),
    };
  });

/** Parses an external-secrets.io ClusterExternalSecret, v1 or v1beta1. @alpha */
export function parseClusterExternalSecret(
  json: unknown,
): Parsed<ClusterExternalSecretObject> {
  return parseWith(clusterExternalSecret, json);
}
