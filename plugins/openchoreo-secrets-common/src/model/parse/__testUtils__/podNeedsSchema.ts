import { z } from 'zod/v3';
import type { PodNeed } from '../../podNeeds';
import {
  lenient,
  lenientName,
  lenientText,
  listOf,
  optional,
  section,
  someText,
} from '../fields';
import { parseWith, type Parsed } from '../parsed';

/*
 * Names of Secrets and keys alone: values of variables are not read. A shape
 * that is not understood fails, since a need that is overlooked reads as none.
 */

const optionalFlag = optional(z.boolean()).transform(flag => flag ?? false);

const keyRef = optional(
  z.object({ name: someText, key: someText, optional: optionalFlag }),
);

const container = z.object({
  env: listOf(
    z.object({
      name: lenientName,
      valueFrom: section({ secretKeyRef: keyRef }),
    }),
  ),
  envFrom: listOf(
    z.object({
      secretRef: optional(z.object({ name: someText, optional: optionalFlag })),
    }),
  ),
  volumeMounts: listOf(z.object({ name: someText, subPath: lenientName })),
});

const items = listOf(z.object({ key: someText, path: lenientName }));

const volume = z.object({
  name: someText,
  secret: optional(
    z.object({ secretName: someText, optional: optionalFlag, items }),
  ),
  projected: optional(
    z.object({
      sources: listOf(
        z.object({
          secret: optional(
            z.object({ name: someText, optional: optionalFlag, items }),
          ),
        }),
      ),
    }),
  ),
});

const podSpec = z.object({
  containers: listOf(container),
  initContainers: listOf(container),
  volumes: listOf(volume),
  imagePullSecrets: listOf(z.object({ name: lenientName })),
});

type Container = z.output<typeof container>;
type Volume = z.output<typeof volume>;
type PodSpec = z.output<typeof podSpec>;

function needsOfContainer({ env, envFrom }: Container): PodNeed[] {
  return [
    ...env.flatMap(({ name, valueFrom: { secretKeyRef: ref } }): PodNeed[] => {
      if (!ref) return [];
      const { name: secret, key, optional: isOptional } = ref;
      const as = name && name !== key ? { as: name } : {};
      return [{ secret, key, ...as, how: 'keyRef', optional: isOptional }];
    }),
    ...envFrom.flatMap(({ secretRef: ref }): PodNeed[] => {
      if (!ref) return [];
      return [{ secret: ref.name, how: 'envFrom', optional: ref.optional }];
    }),
  ];
}

interface Source {
  readonly secret: string;
  readonly optional: boolean;
  readonly items: z.output<typeof items>;
}

function sourcesOf({ secret, projected }: Volume): Source[] {
  const named = secret && { ...secret, secret: secret.secretName };
  const sources = projected?.sources ?? [];
  return [
    ...(named ? [named] : []),
    ...sources.flatMap(({ secret: source }) =>
      source ? [{ ...source, secret: source.name }] : [],
    ),
  ];
}

/** The first part of a path inside a volume is the name of a key. */
const keyOfPath = (path: string) => path.split('/')[0];

/** A volume that no container mounts is not set up, and asks for nothing. */
function needsOfVolume(
  each: Volume,
  mounts: Container['volumeMounts'],
): PodNeed[] {
  const own = mounts.filter(({ name }) => name === each.name);
  if (own.length === 0) return [];
  const paths = own.flatMap(({ subPath }) => (subPath ? [subPath] : []));
  return sourcesOf(each).flatMap((source): PodNeed[] => {
    const { secret, optional: isOptional } = source;
    const need = { secret, optional: isOptional };
    if (source.items.length > 0) {
      return source.items.map(({ key, path }) => {
        const as = path?.slice(path.lastIndexOf('/') + 1);
        return {
          ...need,
          key,
          ...(as && as !== key && { as }),
          how: 'volumeItem',
        };
      });
    }
    if (paths.length < own.length) return [{ ...need, how: 'volume' }];
    return paths.map(path => ({
      ...need,
      key: keyOfPath(path),
      how: 'subPath',
    }));
  });
}

function needsOf(spec: PodSpec): readonly PodNeed[] {
  const containers = [...spec.initContainers, ...spec.containers];
  const mounts = containers.flatMap(({ volumeMounts }) => volumeMounts);
  return [
    ...containers.flatMap(needsOfContainer),
    ...spec.volumes.flatMap(each => needsOfVolume(each, mounts)),
    ...spec.imagePullSecrets.flatMap(({ name }): PodNeed[] =>
      name ? [{ secret: name, how: 'imagePull', optional: false }] : [],
    ),
  ];
}

const template = section({ spec: podSpec });

const ofTemplate = z
  .object({ spec: section({ template }) })
  .transform(({ spec }) => needsOf(spec.template.spec));

const ofCronJob = z
  .object({
    spec: section({ jobTemplate: section({ spec: section({ template }) }) }),
  })
  .transform(({ spec }) => needsOf(spec.jobTemplate.spec.template.spec));

const ofPod = z
  .object({ spec: podSpec })
  .transform(({ spec }) => needsOf(spec));

/** No object of words: a kind may be called as something that every object has. */
const SCHEMAS = new Map<
  string,
  z.ZodType<readonly PodNeed[], z.ZodTypeDef, unknown>
>([
  ['CronJob', ofCronJob],
  ['DaemonSet', ofTemplate],
  ['Deployment', ofTemplate],
  ['Job', ofTemplate],
  ['Pod', ofPod],
  ['StatefulSet', ofTemplate],
]);

const kindOf = z
  .object({ kind: lenient(lenientText) })
  .catch({ kind: undefined });

/** What the reader of what pods take must agree with. */
export function podNeedsByZod(json: unknown): Parsed<readonly PodNeed[]> {
  const { kind } = kindOf.parse(json);
  const schema = SCHEMAS.get(kind ?? '');
  return schema ? parseWith(schema, json) : { ok: true, object: [] };
}
