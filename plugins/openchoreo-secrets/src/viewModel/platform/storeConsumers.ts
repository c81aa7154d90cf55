import type { StoreRowDto } from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import type { ViewContext } from '../context';
import { componentId, hitView } from '../report/componentLinks';

/** An environment that a store serves, with its components. */
export type ConsumerView = ReturnType<typeof consumerViews>[number];

type Consumer = StoreRowDto['consumers'][number];

/** Production first. */
function inOrder({ consumers }: StoreRowDto): readonly Consumer[] {
  return [...consumers].sort(
    (a, b) => Number(b.production) - Number(a.production),
  );
}

export function consumerViews(store: StoreRowDto) {
  return inOrder(store).map(
    ({ environment, namespace, production, components, componentCount }) => ({
      id: `${namespace}/${environment}`,
      environment,
      production,
      // By name only where the store is unfolded.
      count: componentCount ?? components.length,
      components: components.map(one => hitView(one, environment)),
    }),
  );
}

/** Who uses a store, as text: a line each. */
export function consumersText(
  store: StoreRowDto,
  { t }: Pick<ViewContext, 't'>,
): string {
  return inOrder(store)
    .flatMap(({ environment, components }) =>
      components.map(one =>
        t('allSecrets.used.line', {
          component: componentId(one),
          environments: environment,
        }),
      ),
    )
    .join('\n');
}
