import { z } from 'zod/v3';
import type {
  ComponentReleaseObject,
  WorkloadObject,
} from '../controlPlaneObjects';
import { section, someText } from './fields';
import { metaSchema } from './meta';
import { parseWith, type Parsed } from './parsed';
import { workloadKeys } from './workloadKeys';

const owner = section({ projectName: someText, componentName: someText });
const owned = z.object({ metadata: metaSchema, spec: section({ owner }) });

const workload = owned
  .and(z.object({ spec: workloadKeys.transform(keys => ({ keys })) }))
  .transform(({ metadata, spec }): WorkloadObject => ({
    kind: 'Workload',
    meta: metadata,
    project: spec.owner.projectName,
    component: spec.owner.componentName,
    keys: spec.keys,
  }));

const componentRelease = z
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

/** Parses an openchoreo.dev Workload: names of keys and references, never values. @alpha */
export function parseWorkload(json: unknown): Parsed<WorkloadObject> {
  return parseWith(workload, json);
}

/** Parses an openchoreo.dev ComponentRelease: the keys of its frozen workload. @alpha */
export function parseComponentRelease(
  json: unknown,
): Parsed<ComponentReleaseObject> {
  return parseWith(componentRelease, json);
}
