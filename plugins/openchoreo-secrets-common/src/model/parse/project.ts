import type { ComponentObject, ProjectObject } from '../controlPlaneObjects';
import { readMeta } from './meta';
import { readWith, type Parsed } from './parsed';
import { lenientRefOf } from './refs';
import { readField, readObject, readSection, readSomeText } from './shape';

function readProject(json: unknown): ProjectObject {
  const object = readObject(json);
  const meta = readField(object, 'metadata', readMeta);
  const spec = readField(object, 'spec', readSection);
  const pipeline = lenientRefOf(spec.deploymentPipelineRef)?.name;
  return { kind: 'Project', meta, pipeline };
}

const readProjectName = (json: unknown) =>
  readSomeText(readSection(json), 'projectName');

const readComponentSpec = (json: unknown) =>
  readField(readSection(json), 'owner', readProjectName);

function readComponent(json: unknown): ComponentObject {
  const object = readObject(json);
  const meta = readField(object, 'metadata', readMeta);
  const project = readField(object, 'spec', readComponentSpec);
  return { kind: 'Component', meta, project };
}

/** Parses an openchoreo.dev Project. @alpha */
export function parseProject(json: unknown): Parsed<ProjectObject> {
  return readWith(readProject, json);
}

/** Parses an openchoreo.dev Component. @alpha */
export function parseComponent(json: unknown): Parsed<ComponentObject> {
  return readWith(readComponent, json);
}
