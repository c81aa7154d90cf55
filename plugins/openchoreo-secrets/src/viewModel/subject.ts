import type {
  CellDto,
  ComponentSecretsDto,
  EntitySecretsDto,
  EnvironmentDto,
  SeenPlaneDto,
  RowDto,
  SecretObjectDto,
  SeenStoreDto,
} from '@openchoreo/backstage-plugin-openchoreo-secrets-common';

export interface Subject {
  readonly component: ComponentSecretsDto;
  readonly row: RowDto;
  readonly cell: CellDto;
  readonly environment: EnvironmentDto;
  readonly plane?: SeenPlaneDto;
  readonly object?: SecretObjectDto;
  readonly store?: SeenStoreDto;
  /** The key that holds this one back. */
  readonly culprit?: RowDto;
}

/** Finds a cell by row and environment; nothing when either is gone. */
export function subjectOf(
  component: ComponentSecretsDto,
  answer: EntitySecretsDto,
  rowId: string,
  environmentName: string,
): Subject | undefined {
  const row = component.rows.find(({ id }) => id === rowId);
  const index = component.environments.findIndex(
    ({ name }) => name === environmentName,
  );
  const environment = component.environments[index];
  const cell = row?.cells[index];
  if (!row || !environment || !cell) {
    return undefined;
  }
  const object = cell.objectId ? answer.objects[cell.objectId] : undefined;
  const storeId =
    cell.storeId ??
    object?.storeIds[0] ??
    (cell.output ? undefined : defaultStore(object, environment));
  return {
    component,
    row,
    cell,
    environment,
    plane: answer.planes.find(({ id }) => id === environment.planeId),
    object,
    store: storeId ? answer.stores[storeId] : undefined,
    culprit: component.rows.find(({ id }) => id === cell.heldBackBy),
  };
}

/** What a generator makes comes from no store. */
function defaultStore(
  object: SecretObjectDto | undefined,
  { storeId }: EnvironmentDto,
): string | undefined {
  return object && object.generators.length > 0 ? undefined : storeId;
}
