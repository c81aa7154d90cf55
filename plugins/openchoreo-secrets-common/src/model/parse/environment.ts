import { z } from 'zod/v3';
import type {
  DeploymentPipelineObject,
  EnvironmentObject,
} from '../controlPlaneObjects';
import { lenient, listOf, section } from './fields';
import { metaSchema } from './meta';
import { parseWith, type Parsed } from './parsed';
import { kindNameRef, lenientRef } from './refs';

const environment = z
  .object({
    metadata: metaSchema,
    spec: section({
      dataPlaneRef: lenientRef,
      isProduction: lenient(z.boolean()),
    }),
  })
  .transform(({ metadata, spec }): EnvironmentObject => ({
    kind: 'Environment',
    meta: metadata,
    dataPlaneRef: spec.dataPlaneRef,
    production: spec.isProduction ?? false,
  }));

const promotionPath = z
  .object({
    sourceEnvironmentRef: kindNameRef,
    targetEnvironmentRefs: listOf(kindNameRef),
  })
  .transform(path => ({
    source: path.sourceEnvironmentRef.name,
    targets: path.targetEnvironmentRefs.map(target => target.name),
  }));

const pipeline = z
  .object({
    metadata: metaSchema,
    spec: section({ promotionPaths: listOf(promotionPath) }),
  })
  .transform(({ metadata, spec }): DeploymentPipelineObject => ({
    kind: 'DeploymentPipeline',
    meta: metadata,
    promotionPaths: spec.promotionPaths,
  }));

/** Parses an openchoreo.dev Environment. @alpha */
export function parseEnvironment(json: unknown): Parsed<EnvironmentObject> {
  return parseWith(environment, json);
}

/** Parses an openchoreo.dev DeploymentPipeline, references as names or as `{kind, name}`. @alpha */
export function parseDeploymentPipeline(
  json: unknown,
): Parsed<DeploymentPipelineObject> {
  return parseWith(pipeline, json);
}
