import {
  formatRef,
  type EntitySecretsDto,
  type SecretObjectDto,
} from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import type { EntityTarget, Visibility } from '../access/visibility';
import { componentContexts, deployedComponent } from './componentContexts';
import { componentSecrets } from './componentSecrets';
import type { QueryContext } from './context';
import { controlPlaneDto, controlPlaneRef } from './controlPlaneView';
import { deployedResource } from './deployedResource';
import { malformedInControlPlane, malformedInPlane } from './malformed';
import { objectDto } from './objectViews';
import { planesOf } from './planesOf';
import { planeDto } from './planeViews';
import { storesIn } from './storesIn';
import { visibleComponents } from './visibleComponents';

/** What a caller may know of the secrets of an entity, from one snapshot and one moment. */
export function entitySecrets(
  target: EntityTarget,
  visibility: Visibility,
  context: QueryContext,
): EntitySecretsDto {
  const controlPlane = formatRef(controlPlaneRef(context.snapshot));
  const deployed =
    target.scope === 'resource' ? deployedResource : deployedComponent;
  const found = visibleComponents(target, visibility).map(component =>
    deployed(component, controlPlane, context),
  );
  const planes = planesOf(
    found.flatMap(of => of.deployments),
    context,
  );
  const { components, objects } = componentContexts(
    found,
    planes,
    controlPlane,
    context,
  );
  const environments = components.flatMap(of => of.environments);
  const used = new Set(environments.flatMap(({ plane }) => plane ?? []));
  return {
    entity: { ...target.entity },
    scope: target.scope,
    components: components.map(of => componentSecrets(of, context)),
    planes: [
      controlPlaneDto(
        context,
        malformedInControlPlane(context.snapshot, components),
      ),
      ...[...used].map(plane =>
        planeDto(plane, malformedInPlane(plane.id, components)),
      ),
    ],
    objects: Object.fromEntries(
      [...objects].map(([id, view]): [string, SecretObjectDto] => [
        id,
        objectDto(view),
      ]),
    ),
    stores: storesIn(environments, objects, context),
  };
}
