import type { RenderedReleaseObject } from '../controlPlaneObjects';
import { ownerHints } from '../openChoreoLabels';
import { readDatedConditions } from './conditions';
import { readMeta } from './meta';
import { readWith, type Parsed } from './parsed';
import { parsePodNeeds } from './podNeeds';
import {
  lenientItemsOf,
  lenientNameOf,
  lenientTextOf,
  readField,
  readList,
  readObject,
  readSection,
  readSomeText,
} from './shape';

type Resource = RenderedReleaseObject['resources'][number];
type InPlace = RenderedReleaseObject['secretsInPlace'];

/** What the pods of an object take: of an object that cannot be read, that it cannot. */
function needsOf(object: unknown): Pick<Resource, 'needs' | 'needsUnread'> {
  const needs = parsePodNeeds(object);
  if (!needs.ok) return { needsUnread: true };
  return needs.object.length > 0 ? { needs: needs.object } : {};
}

function readRendered(json: unknown): Omit<Resource, 'id'> {
  const object = readObject(json);
  const apiVersion = lenientTextOf(object.apiVersion) ?? '';
  const kind = readSomeText(object, 'kind');
  const { name, namespace } = readField(object, 'metadata', value => {
    const meta = readObject(value);
    return {
      name: readSomeText(meta, 'name'),
      namespace: lenientNameOf(meta.namespace),
    };
  });
  return { apiVersion, kind, namespace, name, ...needsOf(object) };
}

/** Identities, and what pods take: the objects themselves can hold literal secrets. */
function readResource(json: unknown): Resource {
  const resource = readObject(json);
  const id = lenientTextOf(resource.id) ?? '';
  return { id, ...readField(resource, 'object', readRendered) };
}

/** The ExternalSecrets that stood in the plane when the release was last applied as a whole. */
function secretsInPlace(value: unknown): InPlace {
  const listed = lenientItemsOf(value, readObject);
  if (listed.length === 0) return undefined;
  return listed.flatMap(({ id, group, kind, namespace, name }) => {
    const isSecret =
      kind === 'ExternalSecret' && group === 'external-secrets.io';
    const called = lenientTextOf(name);
    if (!isSecret || !called) return [];
    return [
      {
        id: lenientTextOf(id) ?? '',
        namespace: lenientNameOf(namespace),
        name: called,
      },
    ];
  });
}

function readSpec(json: unknown) {
  const spec = readSection(json);
  const targetPlane: RenderedReleaseObject['targetPlane'] =
    spec.targetPlane === 'observabilityplane'
      ? 'observabilityplane'
      : 'dataplane';
  return {
    targetPlane,
    environment: lenientNameOf(spec.environmentName),
    owner: readField(spec, 'owner', value => {
      const owner = readSection(value);
      return {
        project: lenientNameOf(owner.projectName),
        component: lenientNameOf(owner.componentName),
        resource: lenientNameOf(owner.resourceName),
      };
    }),
    resources: readList(spec, 'resources', readResource),
  };
}

function readStatus(json: unknown) {
  const status = readSection(json);
  return {
    conditions: readDatedConditions(status),
    secretsInPlace: secretsInPlace(status.resources),
  };
}

function readRenderedRelease(json: unknown): RenderedReleaseObject {
  const object = readObject(json);
  const meta = readField(object, 'metadata', readMeta);
  const { owner, ...spec } = readField(object, 'spec', readSpec);
  const status = readField(object, 'status', readStatus);
  const hints = ownerHints(meta.labels);
  return {
    kind: 'RenderedRelease',
    meta,
    targetPlane: spec.targetPlane,
    environment: spec.environment ?? hints.environment,
    project: owner.project ?? hints.project,
    component: owner.component ?? hints.component,
    resource: owner.resource ?? hints.resource,
    resources: spec.resources,
    conditions: status.conditions,
    secretsInPlace: status.secretsInPlace,
  };
}

/** Parses an openchoreo.dev RenderedRelease, or a Release as it was called before 1.0. @alpha */
export function parseRenderedRelease(
  json: unknown,
): Parsed<RenderedReleaseObject> {
  return readWith(readRenderedRelease, json);
}
