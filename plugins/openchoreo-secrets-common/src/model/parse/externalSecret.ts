import type {
  ExternalSecretObject,
  GeneratorRef,
  SecretDataEntry,
  SecretDataFromEntry,
  StoreRef,
} from '../objects';
import { aboutOf } from '../aboutOf';
import { readConditions, readReadyOf } from './conditions';
import { lenient } from './fields';
import { readMeta } from './meta';
import { readWith, type Parsed } from './parsed';
import {
  lenientFlagOf,
  lenientNameOf,
  lenientObjectOf,
  lenientTextOf,
  readField,
  readList,
  readObject,
  readSection,
  readText,
  readTime,
  type Json,
} from './shape';
import { syncWindowsSchema } from './syncWindows';
import { templateOf } from './template';

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

function readDataEntry(json: unknown): SecretDataEntry {
  const entry = readObject(json);
  const remoteRef = lenientObjectOf(entry.remoteRef);
  const sourceRef = lenientObjectOf(entry.sourceRef);
  return {
    secretKey: readText(entry, 'secretKey'),
    remoteKey: lenientTextOf(remoteRef?.key),
    property: lenientTextOf(remoteRef?.property) || undefined,
    version: lenientNameOf(remoteRef?.version),
    storeRef: storeRefOf(sourceRef?.storeRef),
    generatorRef: generatorRefOf(sourceRef?.generatorRef),
  };
}

function readDataFromEntry(json: unknown): SecretDataFromEntry {
  const entry = readObject(json);
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

type Spec = Omit<
  ExternalSecretObject,
  'kind' | 'meta' | 'target' | keyof Status | 'ready'
> & { readonly target: Json };

type Status = Pick<
  ExternalSecretObject,
  'refreshAt' | 'syncedResourceVersion' | 'bindingName'
> & { readonly conditions: ReturnType<typeof readConditions> };

function readSpec(json: unknown): Spec {
  const spec = readSection(json);
  return {
    data: readList(spec, 'data', readDataEntry),
    dataFrom: readList(spec, 'dataFrom', readDataFromEntry),
    target: readField(spec, 'target', readSection),
    refreshPolicy: lenientNameOf(spec.refreshPolicy),
    refreshInterval: typedDurationOf(spec.refreshInterval),
    storeRef: storeRefOf(spec.secretStoreRef),
    syncWindows:
      spec.syncWindows === undefined
        ? undefined
        : syncWindows.parse(spec.syncWindows),
  };
}

function readStatus(json: unknown): Status {
  const status = readSection(json);
  return {
    conditions: readConditions(status),
    refreshAt: readTime(status, 'refreshTime'),
    syncedResourceVersion: lenientNameOf(status.syncedResourceVersion),
    bindingName: bindingNameOf(status.binding),
  };
}

function readExternalSecret(json: unknown): ExternalSecretObject {
  const object = readObject(json);
  const meta = readField(object, 'metadata', readMeta);
  const spec = readField(object, 'spec', readSpec);
  const status = readField(object, 'status', readStatus);
  const { storeRef, data, dataFrom } = spec;
  const target = targetOf(spec.target, meta.name);
  const kind = 'ExternalSecret';
  const about = () => aboutOf(kind, meta, { storeRef, data, dataFrom, target });
  return {
    kind,
    meta,
    refreshPolicy: spec.refreshPolicy,
    refreshInterval: spec.refreshInterval,
    storeRef,
    data,
    dataFrom,
    target,
    syncWindows: spec.syncWindows,
    ready: readReadyOf(status.conditions, about),
    refreshAt: status.refreshAt,
    syncedResourceVersion: status.syncedResourceVersion,
    bindingName: status.bindingName,
  };
}

/** Parses an external-secrets.io ExternalSecret, v1 or v1beta1. @alpha */
export function parseExternalSecret(
  json: unknown,
): Parsed<ExternalSecretObject> {
  return readWith(readExternalSecret, json);
}
