import type {
  FindingDto,
  SeenPlaneDto,
} from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import { calledPlane } from '../calledPlane';
import type { ViewContext } from '../context';
import { componentEntity, componentId, hitView } from './componentLinks';
import { planeEntity, secretsTab } from '../links';
import type { CloseUp } from './closeUp';
import type { FindingAction, FindingView } from './findingView';
import { isOfKeys, liesAt, type Reported } from './reported';

/** Where a finding leads: one thing has a button, several have a list. */
export function goTo(
  finding: FindingDto,
  of: Reported,
  close: CloseUp | undefined,
  plane: SeenPlaneDto | undefined,
  context: ViewContext,
): Pick<FindingView, 'action' | 'hits'> {
  const { components, severity } = finding;
  const toPlane = planeAction(plane, context);
  if (isOfKeys(of)) {
    const toCell = close && cellAction(finding, close, of, context);
    return {
      action:
        severity === 'unknown' ? (toPlane ?? toCell) : (toCell ?? toPlane),
    };
  }
  if (components.length === 1) {
    const env = environmentOf(finding.environments, of);
    return { action: componentAction(components[0], close, env, context) };
  }
  return {
    action: toPlane,
    hits: components.map(one => {
      const own = of.lies?.get(liesAt(finding.id, componentId(one)));
      return hitView(one, environmentOf(own ?? finding.environments, of));
    }),
  };
}

/** Where the reader should look: production before others. */
function environmentOf(
  environments: readonly string[],
  of: Reported,
): string | undefined {
  const production = of.environments.find(
    ({ name, production: is }) =>
      is && name !== undefined && environments.includes(name),
  );
  return production?.name ?? environments[0];
}

function cellAction(
  { environments }: FindingDto,
  { row, label }: CloseUp,
  of: Reported,
  { t }: ViewContext,
): FindingAction | undefined {
  const environment = environmentOf(environments, of);
  if (row === undefined || label === undefined || environment === undefined) {
    return undefined;
  }
  return {
    kind: 'cell',
    label: t('finding.open', { environment }),
    describedAs: t('finding.openKey', { key: label, environment }),
    row,
    environment,
  };
}

function componentAction(
  component: FindingDto['components'][number],
  close: CloseUp | undefined,
  env: string | undefined,
  { t }: ViewContext,
): FindingAction {
  return {
    kind: 'entity',
    label: t('entity.system.open'),
    describedAs: t('entity.system.openComponent', { name: component.name }),
    entity: componentEntity(component),
    sub: secretsTab({ env, key: close?.row }),
  };
}

/** Leads to a plane, where its name is known. */
export function planeAction(
  plane: SeenPlaneDto | undefined,
  { t }: ViewContext,
): FindingAction | undefined {
  const entity = plane && planeEntity(plane);
  return (
    entity && {
      kind: 'entity',
      label: t('finding.seePlane'),
      describedAs: t('finding.seePlaneNamed', {
        plane: calledPlane(plane, t) ?? entity.name,
      }),
      entity,
    }
  );
}
