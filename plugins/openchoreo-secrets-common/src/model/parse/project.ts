import { z } from 'zod/v3';
import type { ComponentObject, ProjectObject } from '../controlPlaneObjects';
import { section, someText } from './fields';
import { metaSchema } from './meta';
import { parseWith, type Parsed } from './parsed';
import { lenientRef } from './refs';

const project = z
  .object({
    metadata: metaSchema,
    spec: section({ deploymentPipelineRef: lenientRef }),
  })
  .transform(({ metadata, spec }): ProjectObject => ({
    kind: 'Project',
    meta: metadata,
    pipeline: spec.deploymentPipelineRef?.name,
  }));

const component = z
  .object({
    metadata: metaSchema,
    spec: section({ owner: section({ projectName: someText }) }),
  })
  .transform(({ metadata, spec }): ComponentObject => ({
    kind: 'Component',
    meta: metadata,
    project: spec.owner.projectName,
  }));

/** Parses an openchoreo.dev Project. @alpha */
export function parseProject(json: unknown): Parsed<ProjectObject> {
  return parseWith(project, json);
}

/** Parses an openchoreo.dev Component. @alpha */
export function parseComponent(json: unknown): Parsed<ComponentObject> {
  return parseWith(component, json);
}
