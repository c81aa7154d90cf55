import type {
  DeliveryDto,
  SecretRowDto,
} from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import { seeing, type Visibility } from '../../access/visibility';
import type { PlatformRow, RowRecord } from '../fleet/platformRow';
import { objectIdOf } from '../fleet/secretOfRow';
import { defined, nameless } from '../wire/wireHealth';

type Visible = Pick<Visibility, 'subjects' | 'everything'>;

type Given = Pick<SecretRowDto, 'dependency' | 'environment'>;

/** Whether a key is taken from a managed resource that the reader may not see there. */
function isOfHidden(visibility: Visible) {
  const sees = seeing({ ...visibility, platform: false });
  return ({ dependency, environment }: Given): boolean =>
    dependency !== undefined &&
    !sees({ component: dependency.resource, isResource: true }, environment);
}

/** What managed resources write that the reader may not see, and that no key of their own takes as well. */
export function hiddenObjects(
  own: readonly PlatformRow[],
  visibility: Visible,
): ReadonlySet<string> {
  const isHidden = isOfHidden(visibility);
  const idsOf = (rows: readonly PlatformRow[]) =>
    rows.flatMap(row => objectIdOf(row) ?? []);
  const hidden = new Set(idsOf(own.filter(isHidden)));
  const open = idsOf(own.filter(({ dependency }) => dependency === undefined));
  open.forEach(id => hidden.delete(id));
  return hidden;
}

/** What a key does stays, and which managed resource gives it: the component itself says so. */
export function withoutGiver(row: PlatformRow): RowRecord {
  const { id, owner, key, from, component, environment, production } = row;
  const { dependency, planeId, storeIds, health, delivered } = row;
  const { lastKnown, heldBackBy } = row;
  return {
    ...{ id, owner, key, from, component, environment, production },
    ...{ dependency, planeId, storeIds, health, delivered },
    ...{ lastKnown, heldBackBy },
    remoteKeys: [],
  };
}

/** Causes that name what a hidden resource takes, without the names. */
export function withoutNames(
  visibility: Visible,
): (row: SecretRowDto) => SecretRowDto {
  const isHidden = isOfHidden(visibility);
  return row => {
    if (row.object || !isHidden(row)) return row;
    const { health, delivery } = row;
    const { cause, furtherCauses } = health;
    return defined({
      ...row,
      health: defined({
        ...health,
        cause: cause && nameless(cause),
        furtherCauses: furtherCauses?.map(nameless),
      }),
      delivery: delivery && namelessRisk(delivery),
    });
  };
}

function namelessRisk(delivery: DeliveryDto): DeliveryDto {
  const { atRisk } = delivery;
  return atRisk ? { ...delivery, atRisk: nameless(atRisk) } : delivery;
}
