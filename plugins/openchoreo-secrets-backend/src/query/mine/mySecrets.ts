import type { MySecretsDto } from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import { atOnce } from '../fleet/atOnce';
import { drawnOn } from '../fleet/drawnOn';
import type { Fleet } from '../fleet/fleet';
import { objectIdOf } from '../fleet/secretOfRow';
import type { PlatformRow } from '../fleet/platformRow';
import type { Rows } from '../fleet/rowLeaves';
import { secretsSteps, type Page } from '../fleet/secrets';
import type { SecretsQuery } from '../fleet/secretsQuery';
import { slicesOf } from '../fleet/slices';
import { sharedPart, subjectsKey } from '../fleet/visibleFleet';
import { hiddenObjects, withoutGiver, withoutNames } from './hiddenGivers';
import { expectationFor, type Owned } from './owned';
import { owning } from './rowsOfOwned';

function* ownRows(
  fleet: Fleet,
  { subjects, visibility }: Owned,
): Generator<void, Rows> {
  const ownedBy = owning({ subjects });
  const own: PlatformRow[] = [];
  for (const slice of slicesOf(fleet.rows)) {
    for (const row of slice) if (ownedBy(row)) own.push(row);
    yield;
  }
  const hidden = hiddenObjects(own, visibility);
  return own.map(row =>
    hidden.has(objectIdOf(row) ?? '') ? withoutGiver(row) : row,
  );
}

/** Of all secrets those of what is owned, where they may be seen: nothing else enters an answer, nor a number in it. */
function ownedPart(fleet: Fleet, owned: Owned): Generator<void, Fleet> {
  const { subjects, visibility } = owned;
  const seen = visibility.everything ? '*' : subjectsKey(visibility);
  const key = `owned ${subjectsKey({ subjects })} ${seen}`;
  return sharedPart(fleet, key, function* made() {
    const rows = yield* ownRows(fleet, owned);
    const planes = drawnOn(
      fleet,
      rows.map(({ planeId }) => planeId),
    );
    return { ...fleet, planes, rows, troubles: [], stores: [] };
  });
}

/** `GET /v1/mine/secrets`: one page of the secrets of what a reader owns, in steps between which others may have their turn. Planes and stores are the platform's: they are neither filtered by nor searched. */
export function* mySecretsSteps(
  fleet: Fleet,
  owned: Owned,
  query: SecretsQuery,
  page: Page,
): Generator<void, MySecretsDto> {
  const { subjects, visibility, hidden } = owned;
  const own = yield* ownedPart(fleet, owned);
  const asked = { ...query, ownNamesOnly: true };
  const answer = yield* secretsSteps(own, asked, page);
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

/** The same, at once. */
export function mySecrets(
  ...asked: Parameters<typeof mySecretsSteps>
): MySecretsDto {
  return atOnce(mySecretsSteps(...asked));
}
