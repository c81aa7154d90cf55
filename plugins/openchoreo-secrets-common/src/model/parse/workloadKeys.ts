import type { WorkloadKey } from '../controlPlaneObjects';
import { foreignName } from '../foreignText';
import {
  lenientTextOf,
  readEntries,
  readField,
  readList,
  readName,
  readObject,
  readOptional,
  readSection,
  readSomeText,
  readText,
} from './shape';

/** Strict: a reference that is not understood must not read as a literal. */
function readSecretRef(json: unknown): NonNullable<WorkloadKey['secret']> {
  const ref = readObject(json);
  const reference = readText(ref, 'name');
  return { reference, key: readText(ref, 'key') };
}

/** Values are never read: only names. `secretRef` was the name before 1.0. */
function readSource(json: unknown): WorkloadKey['secret'] {
  const source = readObject(json);
  const ref = readOptional(source, 'secretKeyRef', readSecretRef);
  const before = readOptional(source, 'secretRef', readSecretRef);
  return ref ?? before;
}

const entryReader =
  (from: WorkloadKey['from']) =>
  (json: unknown): WorkloadKey => {
    const entry = readObject(json);
    const key = readText(entry, 'key');
    return {
      from,
      key,
      mountPath: from === 'file' ? lenientTextOf(entry.mountPath) : undefined,
      secret: readOptional(entry, 'valueFrom', readSource),
    };
  };

const readVariable = entryReader('env');
const readFile = entryReader('file');

function readContainer(json: unknown): readonly WorkloadKey[] {
  const container = readObject(json);
  const env = readList(container, 'env', readVariable);
  return [...env, ...readList(container, 'files', readFile)];
}

/** A map, or a list as older releases have it. */
function readContainers(json: unknown): readonly WorkloadKey[] {
  const byName = Array.isArray(json) ? { ...json } : json;
  return readEntries(byName, readContainer).flatMap(([, keys]) => keys);
}

/** A path names the file; what stands before it is its directory. */
function fileAt(path: string): Pick<WorkloadKey, 'key' | 'mountPath'> {
  const at = path.lastIndexOf('/');
  return at < 0
    ? { key: path }
    : { key: path.slice(at + 1) || path, mountPath: path.slice(0, at) || '/' };
}

const readBound = (bound: unknown) => readEntries(bound, readName);

/** Which outputs become what: only names stand here. */
function readDependency(json: unknown): readonly WorkloadKey[] {
  const dependency = readObject(json);
  const resource = readSomeText(dependency, 'ref');
  const env = readField(dependency, 'envBindings', readBound);
  const files = readField(dependency, 'fileBindings', readBound);
  const output = (name: string) => ({ resource, name: foreignName(name) });
  return [
    ...env.map(([name, key]): WorkloadKey => ({
      from: 'env',
      key,
      output: output(name),
    })),
    ...files.map(([name, path]): WorkloadKey => ({
      from: 'file',
      ...fileAt(path),
      output: output(name),
    })),
  ];
}

function readDependencies(json: unknown): readonly WorkloadKey[] {
  return readList(readSection(json), 'resources', readDependency).flat();
}

/** The keys of `dependencies`, and of `container`, or of `containers` as older releases have it. */
export function readWorkloadKeys(json: unknown): WorkloadKey[] {
  const workload = readSection(json);
  const own = readOptional(workload, 'container', readContainer) ?? [];
  const others = readField(workload, 'containers', readContainers);
  const given = readField(workload, 'dependencies', readDependencies);
  return [...own, ...others, ...given];
}
