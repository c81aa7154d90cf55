import type { ViewContext } from './context';
import { given } from './given';
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
  const { name } = environment;
  const { namespace } = entity;
  const planePage = plane && planeEntity(plane);
  // Deploy and its pages are those of components.
  const component = entity.kind === 'component';
  const team = teamView(answer);
  return given<LinkView>(
    firstLink({ cell, row }, entity, t),
    component &&
      cell.output && {
        label: t('matrix.groupResource', { name: cell.output.resource }),
        entity: { kind: 'resource', namespace, name: cell.output.resource },
      },
    component &&
      environment.deployment === 'active' && {
        label: t('drawer.linkRelease', { environment: name }),
        entity,
        sub: `environments/release/${environmentSegment(name)}`,
      },
    {
      label: t('drawer.linkEnvironment', { environment: name }),
      entity: { kind: 'environment', namespace, name },
    },
    planePage && {
      label: t('matrix.plane', { plane: planePage.name }),
      entity: planePage,
    },
    team && {
      label: t('withheld.linkTeam', { team: team.name }),
      entity: team.entity,
    },
  );
}

/** Where what is deployed is said. */
function firstLink(
  { cell, row }: Pick<Subject, 'cell' | 'row'>,
  entity: EntityPath,
  t: ViewContext['t'],
): LinkView {
  if (entity.kind !== 'component') {
    return { label: t('drawer.linkResource'), entity };
  }
  return cell.reference && row.from !== 'object'
    ? {
        label: t('drawer.linkWorkload'),
        entity,
        sub: 'environments/workload-config',
      }
    : { label: t('step.deploy'), entity, sub: 'environments' };
}
