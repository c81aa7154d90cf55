import type {
  EntitySecretsDto,
  SecretObjectDto,
} from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import { z } from 'zod/v3';
import type { RecordedAnswers } from './recordedAnswers';
import { recordedWorld, TRUTH } from './recordedWorld';
import { cellsOf } from './toldForms';

const specSchema = z.object({
  metadata: z.object({ namespace: z.string(), name: z.string() }),
  spec: z.object({
    data: z.array(z.object({ secretKey: z.string() })).default([]),
    target: z
      .object({ template: z.object({ data: z.record(z.string()).optional() }) })
      .partial()
      .default({}),
  }),
});

/** The keys that are followed one by one, of each recorded ExternalSecret. */
const FOLLOWED = new Map(
  recordedWorld.clusters
    .flatMap(({ name, recorded = [] }) =>
      recorded.map(object => ({ name, object })),
    )
    .filter(({ object: { kind } }) => kind === 'ExternalSecret')
    .map(({ name, object }) => {
      const { metadata, spec } = specSchema.parse(object);
      const made = spec.target.template?.data;
      const keys = made
        ? Object.keys(made)
        : spec.data.map(({ secretKey }) => secretKey);
      return [`${name}/${metadata.namespace}/${metadata.name}`, keys] as const;
    }),
);

/** By policy no Secret of its own, or nothing that can be told. */
const UNTOLD = ['unknown', 'notDue'];

const keyOf = (label: string) => label.split('/').at(-1) ?? label;

function hasKey(
  { planeId, namespace = '', name, target }: SecretObjectDto,
  key: string,
): boolean {
  const { cluster } = recordedWorld.access[planeId];
  const secret = `${namespace}/${target?.name ?? name}`;
  const keys = TRUTH[cluster][secret];
  const followed = FOLLOWED.get(`${cluster}/${namespace}/${name}`) ?? [];
  return followed.includes(key) ? Boolean(keys?.includes(key)) : Boolean(keys);
}

function ofTab({ components, objects }: EntitySecretsDto) {
  return components.flatMap(cellsOf).flatMap(({ at, label, cell }) => {
    const object = objects[cell.objectId ?? ''];
    if (!object || UNTOLD.includes(cell.delivery.state)) return [];
    const there = hasKey(object, keyOf(label));
    return [{ at, none: cell.delivery.state === 'none', there }];
  });
}

/** Of each key that can be told: whether no pod gets it, and whether its Secret was there with it. */
export function againstTruth({ tabs }: RecordedAnswers) {
  return tabs.flatMap(ofTab);
}
