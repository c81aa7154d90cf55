import assert from 'node:assert/strict';
import type {
  CellDto,
  EntitySecretsDto,
} from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import { waitUntil } from '../harness/waitUntil';
import type { RealWorld } from '../world/realWorld';
import { NAMESPACE } from '../world/worldSpec';

/** A key of the shop in one environment, and all that was answered with it. */
export interface Seen {
  readonly cell: CellDto;
  readonly answer: EntitySecretsDto;
}

/** Waits until something holds of a key in an environment. */
export function waitForCell(
  world: RealWorld,
  [component, row, environment]: readonly [string, string, string],
  check: (seen: Seen) => void,
): Promise<void> {
  const where = `${row} of ${component} in ${environment}`;
  return waitUntil(where, async () => {
    const answer = await world.answers.secretsOf(NAMESPACE, component);
    const cell = answer?.components[0].rows
      .find(({ id }) => id === row)
      ?.cells.find(each => each.environment === environment);
    assert.ok(answer && cell, JSON.stringify(answer?.components));
    check({ cell, answer });
    return true;
  }).then(() => undefined);
}

/** That it is synced, and that pods get the current value. */
export function isSynced({ cell }: Seen): void {
  const said = JSON.stringify(cell);
  assert.equal(cell.health.verdict, 'synced', said);
  assert.equal(cell.health.severity, 'ok', said);
  assert.equal(cell.delivery.state, 'current', said);
}

/** The state of a plane in an answer. */
export function planeState({ answer }: Seen, plane: string) {
  return answer.planes.find(({ id }) => id === plane)?.state;
}
