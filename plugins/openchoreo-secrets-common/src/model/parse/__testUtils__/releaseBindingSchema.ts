import { z } from 'zod/v3';
import type { ReleaseBindingObject } from '../../controlPlaneObjects';
import { datedConditionsSchema } from '../conditions';
import {
  lenient,
  lenientName,
  lenientText,
  section,
  someText,
  time,
} from '../fields';
import { metaSchema } from '../meta';
import { workloadKeys } from './workloadKeysSchema';

/** What the reader must agree with. */
export const releaseBindingSchema = z
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
