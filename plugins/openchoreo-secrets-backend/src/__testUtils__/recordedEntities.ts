import type { Entity } from '@backstage/catalog-model';
import type { RecordedObject, WorldSpec } from '@internal/plane-simulator';
import { z } from 'zod/v3';

const PREFIX = 'openchoreo.io/';

const ownerSchema = z.object({
  spec: z.object({ owner: z.object({ projectName: z.string() }) }),
});

/** What the portal's provider makes of an object of the control plane. */
function entityOf(object: RecordedObject): readonly Entity[] {
  const { kind, metadata } = object;
  const { name = '', namespace = '' } = metadata;
  const project = () => ownerSchema.parse(object).spec.owner.projectName;
  const entity = (entityKind: string, annotations: Record<string, string>) => {
    const prefixed = Object.entries({ namespace, ...annotations }).map(
      ([key, value]) => [PREFIX + key, value],
    );
    return [
      {
        apiVersion: 'backstage.io/v1alpha1',
        kind: entityKind,
        metadata: {
          name,
          namespace,
          annotations: Object.fromEntries(prefixed),
        },
        spec: {},
      },
    ];
  };
  switch (kind) {
    case 'Project':
      return entity('System', { project: name, 'project-id': name });
    case 'Environment':
      return entity('Environment', { environment: name });
    case 'Component':
      return entity('Component', { project: project(), component: name });
    case 'Resource':
      return entity('Resource', { project: project(), resource: name });
    default:
      return [];
  }
}

/** The catalog of a recorded world. */
export function recordedEntities({ clusters }: WorldSpec): readonly Entity[] {
  return clusters.flatMap(({ recorded = [] }) => recorded.flatMap(entityOf));
}
