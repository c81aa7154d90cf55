import type { ProjectSecretsDto } from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import type { ViewContext } from '../context';
import { tallyView } from '../environments';
import type { HitView } from '../report/findingView';
import { lineOf, type TileLine } from '../tileLine';
import { secretsTab } from '../links';
import { hitView } from '../report/componentLinks';
import { componentsIn, type ComponentOf } from '../report/componentsIn';

/** A column: an environment of at least one component. */
export interface SystemColumn {
  readonly name: string;
  readonly production: boolean;
}

/** A component in an environment. */
export interface SystemCell {
  readonly environment: string;
  readonly line: TileLine;
  readonly blocks: boolean;
  /** Below the component's page; absent where there is nothing to see. */
  readonly sub?: string;
}

export interface SystemRow extends HitView {
  /** One per column. */
  readonly cells: readonly SystemCell[];
}

export interface SystemMatrixView {
  readonly columns: readonly SystemColumn[];
  readonly rows: readonly SystemRow[];
}

/** The components of a project, worst first, by environments in the order of promotion. */
export function systemMatrix(
  answer: ProjectSecretsDto,
  context: ViewContext,
): SystemMatrixView {
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

function cellOf(
  { state, rows, cells }: ComponentOf,
  name: string,
  { planes }: ProjectSecretsDto,
  context: ViewContext,
): SystemCell {
  const { t } = context;
  const cell = cells.find(({ environment }) => environment.name === name);
  const base = { environment: name, blocks: false };
  if (state !== 'known' && (!cell || rows === 0)) {
    return { ...base, line: lineOf('unknown', t('entity.counts.allUnknown')) };
  }
  if (!cell) {
    return { ...base, line: lineOf('none', t('entity.system.absent')) };
  }
  const plane = planes.find(({ id }) => id === cell.environment.planeId);
  return {
    ...base,
    line: tallyView(cell, plane, context),
    blocks: cell.blocking > 0,
    sub: secretsTab({ env: name }),
  };
}
