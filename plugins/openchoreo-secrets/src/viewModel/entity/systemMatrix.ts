import type {
  ComponentSecretsDto,
  EntitySecretsDto,
  PlaceDto,
} from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import type { ViewContext } from '../context';
import { tallyView } from '../environments';
import type { HitView } from '../report/findingView';
import type { TileLine } from '../tileLine';
import { secretsTab } from '../links';
import { hitView } from '../report/componentLinks';
import { inOrder } from '../report/inOrder';

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

/** The places of a project by the places of each: components, worst first, by environments in the order of promotion. */
export function systemMatrix(
  answer: EntitySecretsDto,
  context: ViewContext,
): SystemMatrixView {
  const components = inOrder(answer);
  const production = new Set(
    components
      .flatMap(({ report }) => report.places)
      .flatMap(place => (place.production ? (place.name ?? []) : [])),
  );
  const columns = answer.report.headline.environments.seen.map(name => ({
    name,
    production: production.has(name),
  }));
  return {
    columns,
    rows: components.map(component => ({
      ...hitView(component),
      cells: columns.map(({ name }) =>
        cellOf(component, name, answer, context),
      ),
    })),
  };
}

function cellOf(
  { report, rows }: ComponentSecretsDto,
  name: string,
  { planes }: EntitySecretsDto,
  context: ViewContext,
): SystemCell {
  const { t } = context;
  const place = report.places.find(one => one.name === name && isSeen(one));
  const base = { environment: name, blocks: false };
  const untold = report.headline.state !== 'known';
  if (untold && (!place || rows.length === 0)) {
    const text = t('entity.system.untold');
    return { ...base, line: { tone: 'unknown', icon: 'question', text } };
  }
  if (!place) {
    const text = t('entity.system.absent');
    return { ...base, line: { tone: 'none', icon: 'dash', text } };
  }
  const plane = planes.find(({ id }) => id === place.planeId);
  return {
    ...base,
    line: tallyView(place, plane, context),
    blocks: place.blocksPodStart,
    sub: secretsTab({ env: name }),
  };
}

function isSeen({ state }: PlaceDto): boolean {
  return state !== 'hidden';
}
