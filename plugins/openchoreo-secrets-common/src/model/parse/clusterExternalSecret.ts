import { z } from 'zod/v3';
import { redact } from '../freeText';
import type { ClusterExternalSecretObject } from '../objects';
import { conditionsSchema, readyOf } from './conditions';
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

const failedNamespace = z
  .object({ namespace: anyText, reason: lenientProse })
  .transform(({ namespace, reason }) => ({
    namespace,
    reason: reason && redact(reason),
  }));

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
      conditions: conditionsSchema,
    }),
  })
  .transform(({ metadata, spec, status }): ClusterExternalSecretObject => ({
    kind: 'ClusterExternalSecret',
    meta: metadata,
    externalSecretName: status.externalSecretName ?? spec.externalSecretName,
    refreshTime: spec.refreshTime,
    refreshInterval: spec.externalSecretSpec.refreshInterval,
    failedNamespaces: status.failedNamespaces,
    provisionedNamespaces: status.provisionedNamespaces,
    ready: readyOf(status.conditions),
  }));

/** Parses an external-secrets.io ClusterExternalSecret, v1 or v1beta1. @public */
export function parseClusterExternalSecret(
  json: unknown,
): Parsed<ClusterExternalSecretObject> {
  return parseWith(clusterExternalSecret, json);
}
