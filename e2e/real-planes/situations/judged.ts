import type {
  DeliveryDto,
  EntitySecretsDto,
  HealthDto,
} from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import { listAt, textAt, type Fields } from '../harness/json';

/** What the product says of the one ExternalSecret of a component. */
export interface Judged {
  readonly health: HealthDto;
  readonly delivery: DeliveryDto;
  readonly store?: string;
  readonly controller?: string;
}

/** Finds it in the answer, with its store and its plane. */
export function judgedIn(answer: EntitySecretsDto, plane: string): Judged {
  const cell = answer.components.at(0)?.rows.at(0)?.cells.at(0);
  if (!cell) throw new Error(`no cell in ${JSON.stringify(answer)}`);
  const store = cell.storeId ? answer.stores[cell.storeId] : undefined;
  return {
    health: cell.health,
    delivery: cell.delivery,
    store: store?.health?.verdict,
    controller: answer.planes.find(({ id }) => id === plane)?.controller
      ?.verdict,
  };
}

/** The times that an object itself tells. */
export function timesOf(object: Fields | undefined) {
  const ready = listAt(object, 'status', 'conditions').find(
    condition => textAt(condition, 'type') === 'Ready',
  );
  return {
    transition: millis(textAt(ready, 'lastTransitionTime')),
    refresh: millis(textAt(object, 'status', 'refreshTime')),
    creation: millis(textAt(object, 'metadata', 'creationTimestamp')),
    deletion: millis(textAt(object, 'metadata', 'deletionTimestamp')),
  };
}

export type ObjectTimes = ReturnType<typeof timesOf>;

export function millis(time: string | undefined): number | undefined {
  return time === undefined ? undefined : Date.parse(time);
}
