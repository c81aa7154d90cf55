import type { StoreRowDto } from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import type { ViewContext } from '../context';
import type { EntityPath } from '../links';

/** An environment whose secrets come from a plane. */
export interface PlaneEnvironment {
  readonly id: string;
  readonly name: string;
  readonly production: boolean;
  readonly entity: EntityPath;
  readonly stores: string;
  readonly components: string;
  readonly secrets: string;
}

/** The environments that take secrets through a plane, which may share a store with others of its cluster; production first. */
export function planeEnvironments(
  of: string,
  stores: readonly StoreRowDto[],
  { t, times }: ViewContext,
): readonly PlaneEnvironment[] {
  const taken = stores.flatMap(({ name, planeId, consumers }) =>
    consumers
      .filter(consumer => (consumer.planeId ?? planeId) === of)
      .map(consumer => ({ store: name, ...consumer })),
  );
  const ids = [...new Set(taken.map(idOf))];
  return ids
    .map(id => taken.filter(one => idOf(one) === id))
    .map(all => {
      const [{ environment, namespace, production }] = all;
      const components = new Set(
        all.flatMap(one =>
          one.components.map(({ project, name }) => `${project}/${name}`),
        ),
      );
      const secrets = all.reduce((sum, one) => sum + one.secrets, 0);
      return {
        id: idOf(all[0]),
        name: environment,
        production,
        entity: { kind: 'environment', namespace, name: environment },
        stores: times.list([...new Set(all.map(one => one.store))].sort()),
        components: t('entity.counts.components', { count: components.size }),
        secrets: t('entity.counts.secrets', { count: secrets }),
      };
    })
    .sort(
      (a, b) =>
        Number(b.production) - Number(a.production) ||
        a.name.localeCompare(b.name),
    );
}

function idOf(one: {
  readonly namespace: string;
  readonly environment: string;
}): string {
  return `${one.namespace}/${one.environment}`;
}
