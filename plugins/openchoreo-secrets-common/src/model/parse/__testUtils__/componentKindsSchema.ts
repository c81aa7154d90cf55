import { z } from 'zod/v3';
import type {
  ComponentObject,
  ComponentReleaseObject,
  ProjectObject,
  SecretReferenceObject,
  WorkloadObject,
} from '../../controlPlaneObjects';
import type { NamespaceObject } from '../../objects';
import {
  anyText,
  lenientKey,
  lenientName,
  listOf,
  section,
  someText,
  textMap,
} from '../fields';
import { metaSchema } from '../meta';
import { lenientRef } from '../refs';
import { workloadKeys } from './workloadKeysSchema';

const kept = z.object({ metadata: metaSchema });
const labelled = z.object({ metadata: section({ labels: textMap }) });

/** What the reader must agree with. */
export const namespaceSchema = z.unknown().transform((json, context) => {
  const result = kept.safeParse(json);
  if (result.success) {
    return {
      kind: 'Namespace',
      meta: result.data.metadata,
      allLabels: labelled.parse(json).metadata.labels,
    } satisfies NamespaceObject;
  }
  result.error.issues.forEach(context.addIssue);
  return z.NEVER;
});

/** What the reader must agree with. */
export const projectSchema = z
  .object({
    metadata: metaSchema,
    spec: section({ deploymentPipelineRef: lenientRef }),
  })
  .transform(({ metadata, spec }): ProjectObject => ({
    kind: 'Project',
    meta: metadata,
    pipeline: spec.deploymentPipelineRef?.name,
  }));

/** What the reader must agree with. */
export const componentSchema = z
  .object({
    metadata: metaSchema,
    spec: section({ owner: section({ projectName: someText }) }),
  })
  .transform(({ metadata, spec }): ComponentObject => ({
    kind: 'Component',
    meta: metadata,
    project: spec.owner.projectName,
  }));

const owner = section({ projectName: someText, componentName: someText });
const owned = z.object({ metadata: metaSchema, spec: section({ owner }) });

/** What the reader must agree with. */
export const workloadSchema = owned
  .and(z.object({ spec: workloadKeys.transform(keys => ({ keys })) }))
  .transform(({ metadata, spec }): WorkloadObject => ({
    kind: 'Workload',
    meta: metadata,
    project: spec.owner.projectName,
    component: spec.owner.componentName,
    keys: spec.keys,
  }));

/** What the reader must agree with. */
export const componentReleaseSchema = z
  .object({
    metadata: metaSchema,
    spec: section({ owner, workload: workloadKeys }),
  })
  .transform(({ metadata, spec }): ComponentReleaseObject => ({
    kind: 'ComponentRelease',
    meta: metadata,
    project: spec.owner.projectName,
    component: spec.owner.componentName,
    keys: spec.workload,
  }));

const dataEntry = z
  .object({
    secretKey: someText,
    remoteRef: z.object({
      key: anyText,
      property: lenientKey,
      version: lenientName,
    }),
  })
  .transform(({ secretKey, remoteRef }) => ({
    secretKey,
    remoteKey: remoteRef.key,
    property: remoteRef.property,
    version: remoteRef.version,
  }));

/** What the reader must agree with. */
export const secretReferenceSchema = z
  .object({
    metadata: metaSchema,
    spec: section({ targetPlane: lenientRef, data: listOf(dataEntry) }),
  })
  .transform(({ metadata, spec }): SecretReferenceObject => ({
    kind: 'SecretReference',
    meta: metadata,
    targetPlane: spec.targetPlane,
    data: spec.data,
  }));
