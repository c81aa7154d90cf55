import {
  needsAttention,
  type Severity,
  type StoreRowDto,
  type StoresAnswerDto,
} from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import { planeName } from './planeName';
import type { RowFilter } from './rowFilter';
import { isWarned } from './storeWarnings';

/** What stores are filtered by, and found by. */
export function storeFilter({
  planes,
}: Pick<StoresAnswerDto, 'planes'>): RowFilter<StoreRowDto> {
  const environments = ({ consumers }: StoreRowDto) =>
    consumers.map(({ environment }) => environment);
  const components = ({ consumers }: StoreRowDto) =>
    consumers.flatMap(one => one.components);
  return {
    controls: ['provider', 'plane', 'env'],
    counted: ['status'],
    values: {
      status: store => [severityOf(store)],
      provider: ({ provider }) => [provider],
      plane: ({ planeId, planeIds = [planeId] }) => planeIds,
      env: environments,
      store: ({ name }) => [name],
      project: store => components(store).map(({ project }) => project),
      namespace: store => components(store).map(({ namespace }) => namespace),
      component: store => components(store).map(({ name }) => name),
    },
    texts: store => [
      store.name,
      store.called?.displayName,
      store.namespace,
      planeName(store.planeId, planes),
      ...components(store).map(({ name }) => name),
      ...environments(store),
    ],
  };
}

function severityOf({ health }: StoreRowDto): Severity {
  return health?.severity ?? 'unknown';
}

/** The numbers above the table: as the widget counts, what is missing fails too. */
export function storeCounts(stores: readonly StoreRowDto[]) {
  const failing = stores.filter(store => needsAttention(severityOf(store)));
  return {
    stores: stores.length,
    failing: failing.length,
    missing: failing.filter(({ lookup }) => lookup === 'absent').length,
    unknown: stores.filter(store => severityOf(store) === 'unknown').length,
    warned: stores.filter(isWarned).length,
  };
}
