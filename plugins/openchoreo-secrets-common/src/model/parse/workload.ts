import type {
  ComponentReleaseObject,
  WorkloadObject,
} from '../controlPlaneObjects';
import { readMeta } from './meta';
import { readWith, type Parsed } from './parsed';
import { readField, readObject, readSection, readSomeText } from './shape';
import { readWorkloadKeys } from './workloadKeys';

function readOwner(json: unknown) {
  const owner = readSection(json);
  const project = readSomeText(owner, 'projectName');
  return { project, component: readSomeText(owner, 'componentName') };
}

/** The keys stand beside the owner, or in a field of their own. */
const specReader = (field?: string) => (json: unknown) => {
  const spec = readSection(json);
  const owner = readField(spec, 'owner', readOwner);
  const keys =
    field === undefined
      ? readWorkloadKeys(spec)
      : readField(spec, field, readWorkloadKeys);
  return { ...owner, keys };
};

const readWorkloadSpec = specReader();
const readReleaseSpec = specReader('workload');

function readWorkload(json: unknown): WorkloadObject {
  const object = readObject(json);
  const meta = readField(object, 'metadata', readMeta);
  const spec = readField(object, 'spec', readWorkloadSpec);
  return { kind: 'Workload', meta, ...spec };
}

function readComponentRelease(json: unknown): ComponentReleaseObject {
  const object = readObject(json);
  const meta = readField(object, 'metadata', readMeta);
  const spec = readField(object, 'spec', readReleaseSpec);
  return { kind: 'ComponentRelease', meta, ...spec };
}

/** Parses an openchoreo.dev Workload: names of keys and references, never values. @alpha */
export function parseWorkload(json: unknown): Parsed<WorkloadObject> {
  return readWith(readWorkload, json);
}

/** Parses an openchoreo.dev ComponentRelease: the keys of its frozen workload. @alpha */
export function parseComponentRelease(
  json: unknown,
): Parsed<ComponentReleaseObject> {
  return readWith(readComponentRelease, json);
}
