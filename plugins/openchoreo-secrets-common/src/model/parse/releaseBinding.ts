import type { ReleaseBindingObject } from '../controlPlaneObjects';
import { readDatedConditions } from './conditions';
import { readMeta } from './meta';
import { readWith, type Parsed } from './parsed';
import {
  lenientNameOf,
  lenientTimeOf,
  readField,
  readObject,
  readSection,
  readSomeText,
} from './shape';
import { readWorkloadKeys } from './workloadKeys';

type Spec = Pick<
  ReleaseBindingObject,
  'project' | 'component' | 'environment' | 'release' | 'state' | 'overrides'
>;

function readSpec(json: unknown): Spec {
  const spec = readSection(json);
  const owner = readField(spec, 'owner', value => {
    const section = readSection(value);
    const project = readSomeText(section, 'projectName');
    return { project, component: readSomeText(section, 'componentName') };
  });
  const environment = readSomeText(spec, 'environment');
  return {
    ...owner,
    environment,
    release: lenientNameOf(spec.releaseName),
    state: spec.state === 'Undeploy' ? 'Undeploy' : 'Active',
    overrides: readField(spec, 'workloadOverrides', readWorkloadKeys),
  };
}

function readReleaseBinding(json: unknown): ReleaseBindingObject {
  const object = readObject(json);
  const meta = readField(object, 'metadata', readMeta);
  const spec = readField(object, 'spec', readSpec);
  const status = readField(object, 'status', value => {
    const section = readSection(value);
    const conditions = readDatedConditions(section);
    const changedAt = lenientTimeOf(section.lastSpecUpdateTime);
    return { conditions, changedAt };
  });
  return { kind: 'ReleaseBinding', meta, ...spec, ...status };
}

/** Parses an openchoreo.dev ReleaseBinding. @alpha */
export function parseReleaseBinding(
  json: unknown,
): Parsed<ReleaseBindingObject> {
  return readWith(readReleaseBinding, json);
}
