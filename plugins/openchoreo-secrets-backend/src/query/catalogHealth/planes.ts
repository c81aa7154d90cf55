import type { CatalogHealthAnswerDto } from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import type { Fleet } from '../fleet/fleet';
import { planesAnswer } from '../fleet/planes';
import { Tally } from './tally';

/** Coarse health of planes: their own, and that of the secrets in them. */
export function planeHealth(fleet: Fleet): CatalogHealthAnswerDto['planes'] {
  const tallies = new Map<string, Tally>();
  const { planes } = planesAnswer(fleet);
  for (const { id, own } of planes) {
    const tally = new Tally();
    if (own !== 'ok') tally.addSeverity(own);
    tallies.set(id, tally);
  }
  for (const row of fleet.rows) {
    if (row.planeId) tallies.get(row.planeId)?.addSecret(row);
  }
  for (const row of fleet.troubles) {
    if (row.planeId) tallies.get(row.planeId)?.addTrouble(row);
  }
  return planes.flatMap(({ id, state, secrets }) => {
    const tally = tallies.get(id);
    const certain = state === 'notInstalled' || secrets !== undefined;
    return tally ? [{ id, ...tally.stamped(certain) }] : [];
  });
}
