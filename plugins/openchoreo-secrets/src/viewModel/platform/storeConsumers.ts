import type { StoreRowDto } from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import { hitView } from '../report/componentLinks';
import type { HitView } from '../report/findingView';

/** An environment that a store serves, with its components. */
export interface ConsumerView {
  readonly id: string;
  readonly environment: string;
  readonly production: boolean;
  readonly components: readonly HitView[];
}

export function consumerViews({
  consumers,
}: StoreRowDto): readonly ConsumerView[] {
  return consumers.map(
    ({ environment, namespace, production, components }) => ({
      id: `${namespace}/${environment}`,
      environment,
      production,
      components: components.map(one => hitView(one, environment)),
    }),
  );
}
