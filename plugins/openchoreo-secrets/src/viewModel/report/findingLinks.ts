import type {
  FindingDto,
  SeenPlaneDto,
} from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import { calledPlane } from '../calledPlane';
import type { ViewContext } from '../context';
import { componentEntity, hitView } from './componentLinks';
import { planeEntity, secretsTab } from '../links';
import { closeUp, type CloseUp } from './closeUp';
import type { FindingAction, FindingView } from './findingView';
import { isOfKeys, type Reported } from './reported';

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
    const toCell = close && cellAction(close, of, context);
    return {
      action:
        severity === 'unknown' ? (toPlane ?? toCell) : (toCell ?? toPlane),
    };
  }
  const env = (one: FindingDto = finding) => environmentOf(one, of);
  if (components.length === 1) {
    return {
      action: componentAction(
        components[0],
        close,
        env(close?.finding),
        context,
      ),
    };
  }
  return {
    action: toPlane,
    hits: components.map(one =>
      hitView(one, env(closeUp(finding, of, one)?.finding)),
    ),
  };
}

/** Where the reader should look: production before others. */
function environmentOf(
  { environments }: FindingDto,
  of: Reported,
): string | undefined {
  const production = of.environments.find(
    ({ name, production: is }) =>
      is && name !== undefined && environments.includes(name),
  );
  return production?.name ?? environments[0];
}

function cellAction(
  { component, finding }: CloseUp,
  of: Reported,
  { t }: ViewContext,
): FindingAction | undefined {
  const row = component.rows.find(({ id }) => id === finding.rows[0]);
  const environment = environmentOf(finding, of);
  if (!row || environment === undefined) {
    return undefined;
  }
  return {
    kind: 'cell',
    label: t('finding.open', { environment }),
    describedAs: t('finding.openKey', { key: row.label, environment }),
    row: row.id,
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
    sub: secretsTab({ env, key: close?.finding.rows[0] }),
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
