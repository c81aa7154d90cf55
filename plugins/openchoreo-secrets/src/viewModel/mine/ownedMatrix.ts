import type {
  MineDto,
  OwnedDto,
} from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import type { ViewContext } from '../context';
import { tallyView } from '../environments';
import { matrixCell, type SystemMatrixView } from '../entity/systemMatrix';
import { hitView } from '../report/componentLinks';
import { lineOf } from '../tileLine';
import { inProduction } from './inProduction';

function cellOf(
  { environments, worst }: OwnedDto,
  name: string,
  context: ViewContext,
) {
  const { t } = context;
  const place = environments.find(({ environment }) => environment === name);
  if (place) {
    const tally = tallyView({ ...place, state: 'known' }, undefined, context);
    return matrixCell(name, tally, place);
  }
  // What is not known of the whole is not known to be nothing here.
  const isUntold = worst === 'unknown' && environments.length === 0;
  const line = isUntold
    ? lineOf('unknown', t('entity.counts.allUnknown'))
    : lineOf('none', t('mine.noneHere'));
  return matrixCell(name, line);
}

/** What is owned, worst first, by environments in the order of promotion. */
export function ownedMatrix(
  { owned, environments }: MineDto,
  context: ViewContext,
): SystemMatrixView {
  const production = inProduction(owned);
  return {
    columns: environments.map(name => ({
      name,
      production: production.has(name),
    })),
    rows: owned.map(one => {
      const { id, entity, ...hit } = hitView(one.of);
      const { kind } = one;
      return {
        ...hit,
        id: `${kind} ${id}`,
        entity: { ...entity, kind },
        cells: environments.map(name => cellOf(one, name, context)),
      };
    }),
  };
}
