import type { StoreRowDto } from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import { secretsTab, type EntityPath } from '../links';

/** An environment that a store serves, with its components. */
export interface ConsumerView {
  readonly id: string;
  readonly environment: string;
  readonly production: boolean;
  readonly components: readonly {
    readonly id: string;
    readonly name: string;
    readonly entity: EntityPath;
    readonly sub: string;
  }[];
}

export function consumerViews({
  consumers,
}: StoreRowDto): readonly ConsumerView[] {
  return consumers.map(
    ({ environment, namespace, production, components }) => ({
      id: `${namespace}/${environment}`,
      environment,
      production,
      components: components.map(one => ({
        id: `${one.namespace}/${one.project}/${one.name}`,
        name: one.name,
        entity: {
          kind: 'component',
          namespace: one.namespace,
          name: one.name,
        },
        sub: secretsTab({ env: environment }),
      })),
    }),
  );
}
