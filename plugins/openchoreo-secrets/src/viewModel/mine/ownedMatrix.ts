import type {
  MineDto,
  OwnedDto,
} from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import type { ViewContext } from '../context';
import { tallyView } from '../environments';
import type {
  SystemCell,
  SystemMatrixView,
  SystemRow,
} from '../entity/systemMatrix';
import { secretsTab } from '../links';
import { hitView } from '../report/componentLinks';

function cellOf(
  { environments, worst }: OwnedDto,
  name: string,
  context: ViewContext,
): SystemCell {
  const { t } = context;
  const place = environments.find(({ environment }) => environment === name);
  const base = { environment: name, blocks: false };
  if (!place) {
    // What is not known of the whole is not known to be nothing here.
    const isUntold = worst === 'unknown' && environments.length === 0;
    return {
      ...base,
      line: isUntold
        ? {
            tone: 'unknown',
            icon: 'question',
            text: t('entity.counts.allUnknown'),
          }
        : { tone: 'none', icon: 'dash', text: t('mine.noneHere') },
    };
  }
  return {
    ...base,
    line: tallyView({ ...place, state: 'known' }, undefined, context),
    blocks: place.blocking > 0,
    sub: secretsTab({ env: name }),
  };
}

function rowOf(
  owned: OwnedDto,
  names: readonly string[],
  context: ViewContext,
): SystemRow {
  const { kind, of } = owned;
  const hit = hitView(of);
  return {
    ...hit,
    id: `${kind} ${hit.id}`,
    entity: { ...hit.entity, kind },
    cells: names.map(name => cellOf(owned, name, context)),
  };
}

/** What is owned, worst first, by environments in the order of promotion. */
export function ownedMatrix(
  { owned, environments }: MineDto,
  context: ViewContext,
): SystemMatrixView {
  const production = new Set(
    owned
      .flatMap(one => one.environments)
      .flatMap(place => (place.production ? place.environment : [])),
  );
  return {
    columns: environments.map(name => ({
      name,
      production: production.has(name),
    })),
    rows: owned.map(one => rowOf(one, environments, context)),
  };
}
