import { InputError } from '@backstage/errors';
import type { ComponentRef } from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import type { Request } from 'express';
import type { Caller } from '../access/caller';
import type { EntityName, Visibility } from '../access/visibility';
import { environmentNames } from '../query/context/environmentNames';
import type { Fleet } from '../query/fleet/fleet';
import { entityParams } from './entityParams';
import type { EntityOptions } from './entitySecrets';
import { parseInput } from './parseInput';
import { fleetNow, type FleetOptions } from './platformRoute';

/** What is asked beyond one component, with what the caller may see of the component itself. */
export interface ComponentAsked {
  readonly entity: EntityName;
  readonly component: ComponentRef;
  readonly own: Visibility;
  readonly caller: Caller;
  readonly fleet: Fleet;
  readonly environmentsOf: ReturnType<typeof environmentNames>;
}

/** Lets in who may see the component; `lacks` says what another entity has not got. */
export async function componentAsked(
  req: Request<Record<string, string>>,
  options: EntityOptions & FleetOptions,
  lacks: string,
): Promise<ComponentAsked> {
  const { access, callers } = options;
  const entity = parseInput(entityParams, req.params);
  const caller = await callers.of(req, ['user', 'service']);
  const fleet = await fleetNow(options);
  const environmentsOf = environmentNames(fleet.context);
  const { target, visibility } = await access.authorize(
    entity,
    environmentsOf,
    caller,
  );
  if (target.scope !== 'component') {
    throw new InputError(
      `kind: ${entity.kind} has ${lacks}; expected Component`,
    );
  }
  return {
    entity: target.entity,
    component: target.component,
    own: visibility,
    caller,
    fleet,
    environmentsOf,
  };
}
