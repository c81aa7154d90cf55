import type { ProjectSecretsDto } from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import type { ViewContext } from '../context';
import { tallyView } from '../environments';
import { lineOf, type TileLine } from '../tileLine';
import { secretsTab } from '../links';
import { hitView } from '../report/componentLinks';
import { componentsIn, type ComponentOf } from '../report/componentsIn';

/** The components of a project, worst first, by environments in the order of promotion. */
export type SystemMatrixView = ReturnType<typeof systemMatrix>;

/** A component, with a cell for each column. */
export type SystemRow = SystemMatrixView['rows'][number];

export type SystemCell = SystemRow['cells'][number];

export function systemMatrix(answer: ProjectSecretsDto, context: ViewContext) {
  const columns = answer.environments.map(({ name, production }) => ({
    name,
    production,
  }));
  return {
    columns,
    rows: componentsIn(answer).map(component => ({
      ...hitView(component),
      cells: columns.map(({ name }) =>
        cellOf(component, name, answer, context),
      ),
    })),
  };
}

/** A component in an environment, which leads to its Secrets tab there where there is something to see. */
export function matrixCell(
  environment: string,
  line: TileLine,
  there?: { readonly blocking: number },
) {
  const blocks = there !== undefined && there.blocking > 0;
  const sub = there && secretsTab({ env: environment });
  return { environment, line, blocks, sub };
}

function cellOf(
  { state, rows, cells }: ComponentOf,
  name: string,
  { planes }: ProjectSecretsDto,
  context: ViewContext,
) {
  const { t } = context;
  const cell = cells.find(({ environment }) => environment.name === name);
  if (state !== 'known' && (!cell || rows === 0)) {
    return matrixCell(name, lineOf('unknown', t('entity.counts.allUnknown')));
  }
  if (!cell) return matrixCell(name, lineOf('none', t('entity.system.absent')));
  const plane = planes.find(({ id }) => id === cell.environment.planeId);
  return matrixCell(name, tallyView(cell, plane, context), cell);
}
