import {
  compareSeverity,
  needsAttention,
  type ComponentSecretsDto,
  type EntitySecretsDto,
  type Severity,
} from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import type { ViewContext } from '../context';
import { toFix } from '../counts';
import { tallyView } from '../environments';
import type { HitView } from '../report/findingView';
import type { TileLine } from '../tileLine';
import { secretsTab } from '../links';
import { lookOf } from '../tone';
import { hitView } from '../report/componentLinks';

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
  answer: EntitySecretsDto,
  context: ViewContext,
): SystemMatrixView {
  const { components } = answer;
  const columns = columnsOf(components);
  return {
    columns,
    rows: [...components].sort(worstFirst).map(component => ({
      ...hitView(component),
      cells: columns.map(({ name }) =>
        cellOf(component, name, answer, context),
      ),
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
  return (
    Number(usesNone(a)) - Number(usesNone(b)) ||
    compareSeverity(worstOf(a), worstOf(b)) ||
    Number(b.summary.blocking > 0) - Number(a.summary.blocking > 0) ||
    b.summary.attention - a.summary.attention ||
    a.name.localeCompare(b.name)
  );
}

function worstOf({ state, summary }: ComponentSecretsDto): Severity {
  return state === 'known' ? summary.worst : 'unknown';
}

function usesNone({ state, rows, summary }: ComponentSecretsDto): boolean {
  return state === 'known' && rows.length === 0 && summary.worst === 'ok';
}

function cellOf(
  component: ComponentSecretsDto,
  name: string,
  { planes }: EntitySecretsDto,
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
  const { worst, counts, causes } = environment;
  // Trouble of the environment as a whole, which no key tells of.
  const whole =
    needsAttention(worst) && causes.length > 0 && toFix(counts) === 0;
  const plane = planes.find(({ id }) => id === environment.planeId);
  return {
    ...base,
    line: whole
      ? { ...lookOf(worst), text: t('entity.counts.needsLook') }
      : tallyView(environment, plane, context),
    blocks: component.rows.some(row => row.cells[index].blocksPodStart),
    sub: secretsTab({ env: name }),
  };
}
