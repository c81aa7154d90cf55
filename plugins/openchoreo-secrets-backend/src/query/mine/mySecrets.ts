import type { MySecretsDto } from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import { drawnOn } from '../fleet/drawnOn';
import type { Fleet } from '../fleet/fleet';
import { objectIdOf } from '../fleet/secretOfRow';
import { secretsAnswer } from '../fleet/secrets';
import type { SecretsQuery } from '../fleet/secretsQuery';
import { sharedPart, subjectsKey } from '../fleet/visibleFleet';
import { hiddenObjects, withoutGiver, withoutNames } from './hiddenGivers';
import { expectationFor, type Owned } from './owned';
import { owning } from './rowsOfOwned';

function ownRows(fleet: Fleet, { subjects, visibility }: Owned) {
  const ownedBy = owning({ subjects });
  const own = fleet.rows.filter(row => ownedBy(row) !== undefined);
  const hidden = hiddenObjects(own, visibility);
  return own.map(row =>
    hidden.has(objectIdOf(row) ?? '') ? withoutGiver(row) : row,
  );
}

/** Of all secrets those of what is owned, where they may be seen: nothing else enters an answer, nor a number in it. */
function ownedPart(fleet: Fleet, owned: Owned): Fleet {
  const { subjects, visibility } = owned;
  const seen = visibility.everything ? '*' : subjectsKey(visibility);
  const key = `owned ${subjectsKey({ subjects })} ${seen}`;
  return sharedPart(fleet, key, () => {
    const rows = ownRows(fleet, owned);
    const planes = drawnOn(
      fleet,
      rows.map(({ planeId }) => planeId),
    );
    return { ...fleet, planes, rows, troubles: [], stores: [] };
  });
}

/** `GET /v1/mine/secrets`: one page of the secrets of what a reader owns. Planes and stores are the platform's: they are neither filtered by nor searched. */
export function mySecrets(
  fleet: Fleet,
  owned: Owned,
  query: SecretsQuery,
  page: { readonly offset: number; readonly limit: number },
): MySecretsDto {
  const { subjects, visibility, hidden } = owned;
  const own = ownedPart(fleet, owned);
  const answer = secretsAnswer(own, { ...query, ownNamesOnly: true }, page);
  return {
    ...answer,
    rows: answer.rows.map(withoutNames(visibility)),
    facets: { ...answer.facets, plane: [], store: [] },
    hidden,
    untold: subjects.filter(
      subject => expectationFor(subject, fleet).state !== 'known',
    ).length,
  };
}
