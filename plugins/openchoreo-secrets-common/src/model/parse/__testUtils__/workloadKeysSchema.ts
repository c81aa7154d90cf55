import { z } from 'zod/v3';
import type { WorkloadKey } from '../../controlPlaneObjects';
import { foreignName } from '../../foreignText';
import {
  anyText,
  lenientText,
  listOf,
  optional,
  section,
  someText,
} from '../fields';

/** Strict: a reference that is not understood must not read as a literal. */
const secretKeyRef = optional(z.object({ name: anyText, key: anyText }));

/** Values are never read: only names stand in these schemas. `secretRef` was the name before 1.0. */
const valueFrom = optional(z.object({ secretKeyRef, secretRef: secretKeyRef }));

const entry = z.object({
  key: anyText,
  mountPath: lenientText,
  valueFrom,
});

type Entry = z.output<typeof entry>;

const toKey =
  (from: WorkloadKey['from']) =>
  ({ key, mountPath, valueFrom: source }: Entry): WorkloadKey => {
    const ref = source?.secretKeyRef ?? source?.secretRef;
    return {
      from,
      key,
      mountPath: from === 'file' ? mountPath : undefined,
      secret: ref && { reference: ref.name, key: ref.key },
    };
  };

const container = z
  .object({ env: listOf(entry), files: listOf(entry) })
  .transform(({ env, files }): WorkloadKey[] => [
    ...env.map(toKey('env')),
    ...files.map(toKey('file')),
  ]);

const containers = z
  .preprocess(
    value => (Array.isArray(value) ? { ...value } : value),
    z.record(container).nullish(),
  )
  .transform(value => Object.values(value ?? {}).flat());

const boundTo = optional(z.record(someText));

/** Which outputs become what: only names stand here. */
const dependency = z.object({
  ref: someText,
  envBindings: boundTo,
  fileBindings: boundTo,
});

/** A path names the file; what stands before it is its directory. */
function fileAt(path: string): Pick<WorkloadKey, 'key' | 'mountPath'> {
  const at = path.lastIndexOf('/');
  return at < 0
    ? { key: path }
    : { key: path.slice(at + 1) || path, mountPath: path.slice(0, at) || '/' };
}

const dependencies = section({
  resources: listOf(dependency),
}).transform(({ resources }): WorkloadKey[] =>
  resources.flatMap(({ ref: resource, envBindings, fileBindings }) => [
    ...Object.entries(envBindings ?? {}).map(([name, key]): WorkloadKey => ({
      from: 'env',
      key,
      output: { resource, name: foreignName(name) },
    })),
    ...Object.entries(fileBindings ?? {}).map(([name, path]): WorkloadKey => ({
      from: 'file',
      ...fileAt(path),
      output: { resource, name: foreignName(name) },
    })),
  ]),
);

/** The keys of `dependencies`, and of `container`, or of `containers` (a map, or a list) as older releases have it. */
export const workloadKeys = section({
  container: container.nullish(),
  containers,
  dependencies,
}).transform((raw): WorkloadKey[] => [
  ...(raw.container ?? []),
  ...raw.containers,
  ...raw.dependencies,
]);
