import type { SecretReferenceObject } from '../controlPlaneObjects';
import { readMeta } from './meta';
import { readWith, type Parsed } from './parsed';
import { lenientRefOf } from './refs';
import {
  lenientNameOf,
  lenientTextOf,
  readField,
  readList,
  readObject,
  readSection,
  readSomeText,
  readText,
} from './shape';

function readRemoteRef(json: unknown) {
  const remote = readObject(json);
  return {
    remoteKey: readText(remote, 'key'),
    property: lenientTextOf(remote.property) || undefined,
    version: lenientNameOf(remote.version),
  };
}

function readDataEntry(json: unknown): SecretReferenceObject['data'][number] {
  const entry = readObject(json);
  const secretKey = readSomeText(entry, 'secretKey');
  return { secretKey, ...readField(entry, 'remoteRef', readRemoteRef) };
}

function readSpec(json: unknown) {
  const spec = readSection(json);
  return {
    targetPlane: lenientRefOf(spec.targetPlane),
    data: readList(spec, 'data', readDataEntry),
  };
}

function readSecretReference(json: unknown): SecretReferenceObject {
  const object = readObject(json);
  const meta = readField(object, 'metadata', readMeta);
  const spec = readField(object, 'spec', readSpec);
  return { kind: 'SecretReference', meta, ...spec };
}

/** Parses an openchoreo.dev SecretReference. @alpha */
export function parseSecretReference(
  json: unknown,
): Parsed<SecretReferenceObject> {
  return readWith(readSecretReference, json);
}
