import { InputError } from '@backstage/errors';
import type { ComponentRef } from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import type { Request, RequestHandler } from 'express';
import type { Caller } from '../access/caller';
import type { EntityName, Visibility } from '../access/visibility';
import { environmentNames } from '../query/context/environmentNames';
import type { Fleet } from '../query/fleet/fleet';
import { entityParams } from './entityParams';
import type { EntityOptions } from './entitySecrets';
import { parseInput } from './parseInput';
import { fleetNow, type FleetOptions } from './platformRoute';
import { answering, type Told } from './told';

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
async function asked(
  entity: EntityName,
  caller: Caller,
  options: EntityOptions & FleetOptions,
  lacks: string,
): Promise<ComponentAsked> {
  const fleet = await fleetNow(options);
  const environmentsOf = environmentNames(fleet.context);
  const { target, visibility } = await options.access.authorize(
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

/** A route about a component, to whoever may see that. */
export function componentAnswering(
  options: EntityOptions & FleetOptions,
  lacks: string,
  answer: (asked: ComponentAsked, query: Request['query']) => Promise<Told>,
): RequestHandler<Record<string, string>> {
  return answering(options, async req => {
    const { query } = req;
    const entity = parseInput(entityParams, req.params);
    const caller = await options.callers.of(req, ['user', 'service']);
    return {
      caller,
      ask: async () =>
        answer(await asked(entity, caller, options, lacks), query),
    };
  });
}
