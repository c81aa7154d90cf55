import type {
  ExternalSecretObject,
  GeneratorRef,
  SecretDataEntry,
  SecretDataFromEntry,
  StoreRef,
} from '../objects';
import { readConditions, readyOf } from './conditions';
import { lenient } from './fields';
import { readMeta } from './meta';
import { parseWith, type Parsed } from './parsed';
import {
  lenientFlagOf,
  lenientNameOf,
  lenientObjectOf,
  lenientTextOf,
  readList,
  readObject,
  readSection,
  readText,
  readTime,
  schemaOf,
  type Json,
} from './shape';
import { syncWindowsSchema } from './syncWindows';

type Path = (string | number)[];

function storeRefOf(value: unknown): StoreRef | undefined {
  const ref = lenientObjectOf(value);
  const name = lenientNameOf(ref?.name);
  if (!name) return undefined;
  const kind =
    ref?.kind === 'ClusterSecretStore' ? 'ClusterSecretStore' : 'SecretStore';
  return { kind, name };
}

function generatorRefOf(value: unknown): GeneratorRef | undefined {
  const ref = lenientObjectOf(value);
  const name = lenientNameOf(ref?.name);
  const kind = lenientTextOf(ref?.kind);
  return name && kind !== undefined ? { kind, name } : undefined;
}

function readDataEntry(json: unknown, ...path: Path): SecretDataEntry {
  const entry = readObject(json, ...path);
  const remoteRef = lenientObjectOf(entry.remoteRef);
  const sourceRef = lenientObjectOf(entry.sourceRef);
  return {
    secretKey: readText(entry.secretKey, ...path, 'secretKey'),
    remoteKey: lenientTextOf(remoteRef?.key),
    property: lenientNameOf(remoteRef?.property),
    version: lenientNameOf(remoteRef?.version),
    storeRef: storeRefOf(sourceRef?.storeRef),
    generatorRef: generatorRefOf(sourceRef?.generatorRef),
  };
}

function readDataFromEntry(json: unknown, ...path: Path): SecretDataFromEntry {
  const entry = readObject(json, ...path);
  const sourceRef = lenientObjectOf(entry.sourceRef);
  const storeRef = storeRefOf(sourceRef?.storeRef);
  const generatorRef = generatorRefOf(sourceRef?.generatorRef);
  const extract = lenientObjectOf(entry.extract);
  if (extract) {
    return { via: 'extract', remoteKey: lenientTextOf(extract.key), storeRef };
  }
  if (lenientObjectOf(entry.find)) return { via: 'find', storeRef };
  if (generatorRef) return { via: 'generator', generatorRef };
  return { via: 'other', storeRef };
}

/** Only the names of the keys that a template makes: what it holds may be literal secrets. */
function templateOf(
  value: unknown,
): ExternalSecretObject['target']['template'] {
  const template = lenientObjectOf(value);
  const data = lenientObjectOf(template?.data);
  const open = Array.isArray(template?.templateFrom);
  if (!data && !open) return undefined;
  return {
    keys: Object.keys(data ?? {}),
    open,
    merges: template?.mergePolicy === 'Merge',
  };
}

function targetOf(target: Json, name: string): ExternalSecretObject['target'] {
  const template = templateOf(target.template);
  return {
    name: lenientNameOf(target.name) ?? name,
    creationPolicy: lenientNameOf(target.creationPolicy) ?? 'Owner',
    deletionPolicy: lenientNameOf(target.deletionPolicy) ?? 'Retain',
    immutable: lenientFlagOf(target.immutable),
    manifest: lenientObjectOf(target.manifest) ? true : undefined,
    templated: template ? true : undefined,
    template,
  };
}

/** As typed. A bare number is what YAML makes of an unquoted `0`. */
function typedDurationOf(value: unknown): string | undefined {
  return typeof value === 'number' ? String(value) : lenientTextOf(value);
}

const syncWindows = lenient(syncWindowsSchema);

function bindingNameOf(value: unknown): string | undefined {
  const binding = lenientObjectOf(value);
  return binding && (lenientTextOf(binding.name) ?? '');
}

function readExternalSecret(json: unknown): ExternalSecretObject {
  const object = readObject(json);
  const meta = readMeta(object.metadata, 'metadata');
  const spec = readSection(object.spec, 'spec');
  const data = readList(spec.data, ['spec', 'data'], readDataEntry);
  const dataFrom = readList(
    spec.dataFrom,
    ['spec', 'dataFrom'],
    readDataFromEntry,
  );
  const target = readSection(spec.target, 'spec', 'target');
  const status = readSection(object.status, 'status');
  return {
    kind: 'ExternalSecret',
    meta,
    refreshPolicy: lenientNameOf(spec.refreshPolicy),
    refreshInterval: typedDurationOf(spec.refreshInterval),
    storeRef: storeRefOf(spec.secretStoreRef),
    data,
    dataFrom,
    target: targetOf(target, meta.name),
    syncWindows:
      spec.syncWindows === undefined
        ? undefined
        : syncWindows.parse(spec.syncWindows),
    ready: readyOf(readConditions(status.conditions, 'status', 'conditions')),
    refreshAt: readTime(status.refreshTime, 'status', 'refreshTime'),
    syncedResourceVersion: lenientNameOf(status.syncedResourceVersion),
    bindingName: bindingNameOf(status.binding),
  };
}

const externalSecret = schemaOf(readExternalSecret);

/** Parses an external-secrets.io ExternalSecret, v1 or v1beta1. @public */
export function parseExternalSecret(
  json: unknown,
): Parsed<ExternalSecretObject> {
  return parseWith(externalSecret, json);
}
