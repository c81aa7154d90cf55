import { z } from 'zod/v3';
import type { ReleaseBindingObject } from '../controlPlaneObjects';
import { datedConditionsSchema } from './conditions';
import {
  lenient,
  lenientName,
  lenientText,
  section,
  someText,
  time,
} from './fields';
import { metaSchema } from './meta';
import { parseWith, type Parsed } from './parsed';
import { workloadKeys } from './workloadKeys';

const releaseBinding = z
  .object({
    metadata: metaSchema,
    spec: section({
      owner: section({ projectName: someText, componentName: someText }),
      environment: someText,
      releaseName: lenientName,
      state: lenientText,
      workloadOverrides: workloadKeys,
    }),
    status: section({
      conditions: datedConditionsSchema,
      lastSpecUpdateTime: lenient(time),
    }),
  })
  .transform(({ metadata, spec, status }): ReleaseBindingObject => ({
    kind: 'ReleaseBinding',
    meta: metadata,
    project: spec.owner.projectName,
    component: spec.owner.componentName,
    environment: spec.environment,
    release: spec.releaseName,
    state: spec.state === 'Undeploy' ? 'Undeploy' : 'Active',
    overrides: spec.workloadOverrides,
    conditions: status.conditions,
    changedAt: status.lastSpecUpdateTime,
  }));

/** Parses an openchoreo.dev ReleaseBinding. @alpha */
export function parseReleaseBinding(
  json: unknown,
): Parsed<ReleaseBindingObject> {
  return parseWith(releaseBinding, json);
}
