import type { EntitySecretsDto } from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import type { ViewContext } from './context';
import { drawerView, type DrawerView } from './drawer';
import { buildViews } from './entity/builds';
import { goneView, type GoneView } from './gone';
import { environmentViews } from './environments';
import type { EntityPath } from './links';
import { promotable } from './promotion/promotable';
import { reportedComponent } from './report/reported';
import { reportView } from './report/reportView';
import { rowViews } from './rows';
import { subjectOf } from './subject';

export interface CellId {
  readonly row: string;
  readonly environment: string;
}

/** The Secrets tab of a component, or of a managed resource, beside its drawer. */
export type SecretsTabView = NonNullable<ReturnType<typeof secretsTab>>;

export function secretsTab(answer: EntitySecretsDto, context: ViewContext) {
  const [component] = answer.components;
  if (!component) {
    return undefined;
  }
  const report = reportView(reportedComponent(component, answer), context);
  return {
    name: component.name,
    project: component.project,
    resource: answer.scope === 'resource',
    empty:
      component.report.headline.state === 'known' &&
      component.rows.length === 0 &&
      component.report.headline.environments.hidden.length === 0 &&
      report.findings.every(({ attention }) => !attention),
    ...report,
    environments: environmentViews(component, answer, context),
    rows: rowViews(component, context),
    builds: buildViews(component, answer, context),
    promotable: promotable(component, answer),
  };
}

/** What the drawer shows of a key in an environment, or says where either is not shown. */
export interface OpenedView {
  readonly view?: DrawerView;
  readonly gone?: GoneView;
}

export function secretsDrawer(
  cell: CellId | undefined,
  answer: EntitySecretsDto,
  entity: EntityPath,
  context: ViewContext,
): OpenedView {
  const [component] = answer.components;
  if (!cell || !component) {
    return {};
  }
  const { name, report } = component;
  const { platformTeam } = answer;
  const subject = subjectOf(component, answer, cell.row, cell.environment);
  return subject
    ? { view: drawerView(subject, answer, entity, context) }
    : {
        gone: goneView(
          cell,
          { name, platformTeam },
          report.headline.environments,
          context,
        ),
      };
}
