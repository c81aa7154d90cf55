import type {
  IncidentDto,
  IncidentsAnswerDto,
} from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import type { RowFilter } from './rowFilter';

/** What incidents are filtered by, and found by. */
export function incidentFilter({
  stores,
}: Pick<IncidentsAnswerDto, 'stores'>): RowFilter<IncidentDto> {
  const storeOf = ({ storeId }: IncidentDto) =>
    storeId ? stores[storeId]?.name : undefined;
  const environments = ({ affected }: IncidentDto) =>
    affected.map(({ environment }) => environment);
  const components = ({ affected }: IncidentDto) =>
    affected.map(({ component }) => component);
  return {
    controls: ['plane', 'env', 'project', 'actor'],
    counted: ['status'],
    values: {
      status: ({ severity }) => [severity],
      plane: ({ planeId, checks = [] }) => [
        planeId,
        ...checks.flatMap(({ planeIds }) => planeIds),
      ],
      env: environments,
      project: one => components(one).map(each => each?.project),
      actor: ({ cause }) => [cause.actor],
      namespace: one => components(one).map(each => each?.namespace),
      store: one => [storeOf(one)],
      cause: ({ cause }) => [cause.class],
      component: one => components(one).map(each => each?.name),
    },
    texts: one => [
      ...Object.values(one.cause.params),
      one.planeId,
      storeOf(one),
      ...(one.checks ?? []).map(({ row }) => row.name),
      ...environments(one),
      ...components(one).flatMap(each => [each?.project, each?.name]),
    ],
  };
}
