import { z } from 'zod/v3';
import type { KeptMeta } from '../objects';
import { OPENCHOREO_LABEL_PREFIX } from '../openChoreoLabels';
import {
  lenient,
  lenientName,
  optional,
  someText,
  textMap,
  time,
} from './fields';

const ownerReferences = lenient(
  z.array(
    z.object({
      kind: z.string(),
      name: z.string(),
      uid: z.string(),
      controller: lenient(z.boolean()),
    }),
  ),
);

function openChoreoOnly(
  labels: Readonly<Record<string, string>>,
): Record<string, string> {
  return Object.fromEntries(
    Object.entries(labels).filter(([key]) =>
      key.startsWith(OPENCHOREO_LABEL_PREFIX),
    ),
  );
}

/** ObjectMeta, less everything that is not kept. */
export const metaSchema = z
  .object({
    name: someText,
    namespace: lenientName,
    uid: someText,
    generation: lenient(z.number()),
    creationTimestamp: lenient(time),
    deletionTimestamp: optional(time),
    labels: textMap,
    ownerReferences,
  })
  .transform((meta): KeptMeta => {
    const owner = meta.ownerReferences?.find(ref => ref.controller);
    return {
      namespace: meta.namespace,
      name: meta.name,
      uid: meta.uid,
      generation: meta.generation,
      createdAt: meta.creationTimestamp,
      deletionAt: meta.deletionTimestamp,
      labels: openChoreoOnly(meta.labels),
      owner: owner && { kind: owner.kind, name: owner.name, uid: owner.uid },
    };
  });
