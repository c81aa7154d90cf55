import type { ViewContext } from './context';
import {
  environmentSegment,
  planeEntity,
  type EntityPath,
  type LinkView,
} from './links';
import type { Subject } from './subject';
import { teamView } from './withheld';

/** Pages of the portal where somebody can go on from here. */
export function drawerLinks(
  { environment, plane, cell, row }: Subject,
  entity: EntityPath,
  answer: { readonly platformTeam?: string },
  { t }: ViewContext,
): readonly LinkView[] {
  const segment = environmentSegment(environment.name);
  const active = environment.deployment === 'active';
  const planePage = plane && planeEntity(plane);
  // Deploy and its pages are those of components.
  const component = entity.kind === 'component';
  const links: LinkView[] = [];
  if (!component) {
    links.push({ label: t('drawer.linkResource'), entity });
  } else if (cell.reference && row.from !== 'object') {
    links.push({
      label: t('drawer.linkWorkload'),
      entity,
      sub: 'environments/workload-config',
    });
  } else {
    links.push({ label: t('drawer.linkDeploy'), entity, sub: 'environments' });
  }
  if (component && cell.output) {
    const { resource: name } = cell.output;
    links.push({
      label: t('drawer.linkGivenBy', { name }),
      entity: { kind: 'resource', namespace: entity.namespace, name },
    });
  }
  if (component && active) {
    links.push({
      label: t('drawer.linkRelease', { environment: environment.name }),
      entity,
      sub: `environments/release/${segment}`,
    });
  }
  links.push({
    label: t('drawer.linkEnvironment', { environment: environment.name }),
    entity: {
      kind: 'environment',
      namespace: entity.namespace,
      name: environment.name,
    },
  });
  if (plane && planePage) {
    links.push({
      label: t('drawer.linkPlane', { plane: planePage.name }),
      entity: planePage,
    });
  }
  const team = teamView(answer);
  if (team) {
    links.push({
      label: t('withheld.linkTeam', { team: team.name }),
      entity: team.entity,
    });
  }
  return links;
}
