import type {
  ComponentSecretsDto,
  DeliveryDto,
  EntitySecretsDto,
  HealthDto,
} from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import type { Sees } from '../../access/visibility';
import type { ComponentContext } from '../matrix/componentMatrix';
import {
  isActive,
  type EnvironmentContext,
} from '../matrix/environmentContext';
import { defined, nameless } from '../wire/wireHealth';

/** Ids of ExternalSecrets. */
type Ids = ReadonlySet<string>;

type CellDto = ComponentSecretsDto['rows'][number]['cells'][number];

function hiddenIn(
  { component }: ComponentContext,
  environment: EnvironmentContext,
  sees: Sees,
): readonly string[] {
  if (!isActive(environment)) return [];
  const { namespace, project } = component;
  const { deployment, outputs, objectOf } = environment;
  return [...(outputs ?? [])].flatMap(([id, link]) => {
    const name = deployment.keys.get(id)?.output?.resource;
    if (link.state !== 'found' || !link.listed || !name) return [];
    const resource = { namespace, project, name };
    const given = objectOf(link.listed)?.id;
    return given === undefined ||
      sees(
        { component: resource, isResource: true },
        environment.environment.name,
      )
      ? []
      : [given];
  });
}

function ownIn(environment: EnvironmentContext): readonly string[] {
  if (!isActive(environment)) return [];
  const { deployment, objectOf } = environment;
  return deployment.listed.flatMap(listed => objectOf(listed)?.id ?? []);
}

/** What managed resources write that the caller may not see, and that is not the component's own as well. */
export function hiddenGivers(
  components: readonly ComponentContext[],
  sees: Sees,
): Ids {
  const hidden = new Set<string>();
  for (const of of components) {
    for (const environment of of.environments) {
      for (const id of hiddenIn(of, environment, sees)) hidden.add(id);
    }
  }
  for (const { environments } of components) {
    for (const id of environments.flatMap(ownIn)) hidden.delete(id);
  }
  return hidden;
}

function healthWithout(health: HealthDto): HealthDto {
  return defined({
    ...health,
    cause: health.cause && nameless(health.cause),
    furtherCauses: health.furtherCauses?.map(nameless),
  });
}

function deliveryWithout(delivery: DeliveryDto): DeliveryDto {
  const { atRisk } = delivery;
  return atRisk ? { ...delivery, atRisk: nameless(atRisk) } : delivery;
}

/** What a key does stays, and which managed resource gives it: the component itself says so. */
function cellWithout(cell: CellDto, hidden: Ids): CellDto {
  const { objectId, remote: _, ...rest } = cell;
  if (objectId === undefined || !hidden.has(objectId)) return cell;
  return {
    ...rest,
    health: healthWithout(cell.health),
    delivery: deliveryWithout(cell.delivery),
  };
}

function componentWithout(
  component: ComponentSecretsDto,
  hidden: Ids,
): ComponentSecretsDto {
  return {
    ...component,
    rows: component.rows.map(row => ({
      ...row,
      cells: row.cells.map(cell => cellWithout(cell, hidden)),
    })),
  };
}

/** An answer without the names of what managed resources write that are hidden from the caller. */
export function withoutGivers(
  answer: EntitySecretsDto,
  hidden: Ids,
): EntitySecretsDto {
  if (hidden.size === 0) return answer;
  return {
    ...answer,
    components: answer.components.map(each => componentWithout(each, hidden)),
    objects: Object.fromEntries(
      Object.entries(answer.objects).filter(([id]) => !hidden.has(id)),
    ),
  };
}
