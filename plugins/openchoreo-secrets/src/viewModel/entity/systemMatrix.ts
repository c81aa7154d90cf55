import {
  SEVERITIES,
  type ComponentSecretsDto,
  type EntitySecretsDto,
} from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import type { ViewContext } from '../context';
import { tallyView } from '../environments';
import type { HitView } from '../findings';
import type { TileLine } from '../platform/tiles';
import { secretsTab } from '../platform/affected';
import { isCritical } from '../summaryAttention';
import { tallyOf } from '../tally';
import { hitView } from './componentLinks';

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

/** Components, worst first, by the environments of their pipelines. */
export function systemMatrix(
  { components }: EntitySecretsDto,
  context: ViewContext,
): SystemMatrixView {
  const columns = columnsOf(components);
  return {
    columns,
    rows: [...components].sort(worstFirst).map(component => ({
      ...hitView(component),
      cells: columns.map(({ name }) => cellOf(component, name, context)),
    })),
  };
}

/** The longest pipeline gives the order; what others have besides comes where they have it. */
function columnsOf(
  components: readonly ComponentSecretsDto[],
): readonly SystemColumn[] {
  const columns: SystemColumn[] = [];
  const longestFirst = [...components].sort(
    (a, b) => b.environments.length - a.environments.length,
  );
  for (const { environments } of longestFirst) {
    let after = -1;
    for (const { name, production } of environments) {
      const at = columns.findIndex(column => column.name === name);
      if (at < 0) {
        columns.splice(after + 1, 0, { name, production });
        after += 1;
      } else {
        after = at;
      }
    }
  }
  return columns;
}

/** Trouble, then what is not known, then what uses secrets, then the rest. */
export function worstFirst(
  a: ComponentSecretsDto,
  b: ComponentSecretsDto,
): number {
  return rankOf(b) - rankOf(a) || a.name.localeCompare(b.name);
}

function rankOf(component: ComponentSecretsDto): number {
  const { state, rows, summary } = component;
  if (state !== 'known') {
    return SEVERITIES.indexOf('unknown') * 1000;
  }
  if (rows.length === 0 && summary.worst === 'ok') {
    return -1;
  }
  const severity = isCritical(component) ? 'error' : summary.worst;
  return SEVERITIES.indexOf(severity) * 1000 + summary.attention;
}

function cellOf(
  component: ComponentSecretsDto,
  name: string,
  context: ViewContext,
): SystemCell {
  const { t } = context;
  const index = component.environments.findIndex(one => one.name === name);
  const environment = component.environments[index];
  const base = { environment: name, blocks: false };
  if (
    component.state !== 'known' &&
    (!environment || component.rows.length === 0)
  ) {
    const text = t('entity.system.untold');
    return { ...base, line: { tone: 'unknown', icon: 'question', text } };
  }
  if (!environment) {
    const text = t('entity.system.absent');
    return { ...base, line: { tone: 'none', icon: 'dash', text } };
  }
  const tally = tallyOf(component.rows.map(row => row.cells[index]));
  const cause = environment.causes.length > 0 && tally.attention === 0;
  const trouble =
    environment.worst === 'error' || environment.worst === 'warning';
  return {
    ...base,
    line:
      cause && trouble
        ? causeLine(environment, context)
        : tallyView(environment, tally, context),
    blocks: tally.blocking > 0,
    sub: secretsTab({ env: name }),
  };
}

/** Trouble of the environment as a whole, which no key tells of. */
function causeLine(
  { worst }: ComponentSecretsDto['environments'][number],
  { t }: ViewContext,
): TileLine {
  const text = t('entity.counts.needsLook');
  return worst === 'error'
    ? { tone: 'error', icon: 'alert', text }
    : { tone: 'warning', icon: 'triangle', text };
}
