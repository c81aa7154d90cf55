import {
  objectKey,
  type ComponentRef,
} from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import type { Snapshot } from '../../observed/snapshot';
import type { ComponentContext } from '../matrix/componentMatrix';
import { isActive } from '../matrix/environmentContext';

/** How many of a plane's unreadable objects the visible components list. */
export function malformedInPlane(
  planeId: string,
  components: readonly ComponentContext[],
): number {
  const names = new Set<string>();
  for (const environment of components.flatMap(of => of.environments)) {
    if (environment.plane?.id !== planeId || !isActive(environment)) continue;
    for (const listed of environment.deployment.listed) {
      if (listed.found.state === 'malformed') names.add(objectKey(listed));
    }
  }
  return names.size;
}

type Kinds = Snapshot['controlPlane']['kinds'];

/** What components depend on in the control plane. */
const USED = [
  'Component',
  'ComponentRelease',
  'Environment',
  'ReleaseBinding',
  'RenderedRelease',
  'Resource',
  'SecretReference',
] as const satisfies readonly (keyof Kinds)[];

type Used = (typeof USED)[number];

function usedBy({
  component,
  environments,
  isResource,
}: ComponentContext): readonly (readonly [Used, string])[] {
  const { name } = component;
  if (isResource) {
    return [
      ['Resource', name],
      ...environments.map(
        ({ environment }) => ['Environment', environment.name] as const,
      ),
    ];
  }
  return [
    ['Component', name] as const,
    ...environments.flatMap(({ deployment, environment }) => [
      ['Environment', environment.name] as const,
      ['ReleaseBinding', `${name}-${environment.name}`] as const,
      ['RenderedRelease', `${name}-${environment.name}`] as const,
      ...('binding' in deployment && deployment.binding.release
        ? [['ComponentRelease', deployment.binding.release] as const]
        : []),
      ...(deployment.state === 'active'
        ? [...deployment.keys.values()].flatMap(({ secret }) =>
            secret ? [['SecretReference', secret.reference] as const] : [],
          )
        : []),
    ]),
  ];
}

/** How many unreadable objects of the control plane the visible components depend on. */
export function malformedInControlPlane(
  { controlPlane }: Snapshot,
  components: readonly ComponentContext[],
): number {
  const { kinds } = controlPlane;
  // Nearly always there is none, and then nobody's are looked up.
  if (USED.every(kind => kinds[kind].malformed.size === 0)) return 0;
  const isMalformed = (component: ComponentRef, kind: Used, name: string) =>
    kinds[kind].malformed.has(
      objectKey({ namespace: component.namespace, name }),
    );
  const found = components.flatMap(of =>
    usedBy(of)
      .filter(([kind, name]) => isMalformed(of.component, kind, name))
      .map(([kind, name]) => `${of.component.namespace}/${kind}/${name}`),
  );
  return new Set(found).size;
}
