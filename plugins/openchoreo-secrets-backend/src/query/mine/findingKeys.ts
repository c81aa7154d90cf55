import {
  componentKey,
  type FindingKeysDto,
} from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import { groupBy } from '../../ownership/groupBy';
import type { PlatformRow } from '../fleet/platformRow';
import { areForImages } from '../project/findingKeys';
import type { Found } from '../report/findings';
import { defined } from '../wire/wireHealth';

/** What is told of the rows that findings lie in. */
interface Own {
  readonly rows: readonly PlatformRow[];
  /** Objects that are hidden from the reader. */
  readonly hidden: ReadonlySet<string>;
  /** The environments, in the order of promotion. */
  readonly order: readonly string[];
}

/** The same key, whatever the environment. */
const keyOf = ({ component, key }: PlatformRow) =>
  component && `${componentKey(component)}/${key}`;

const works = ({ delivered }: PlatformRow) =>
  delivered?.delivery.state === 'current' ||
  delivered?.delivery.state === 'frozen';

/** Where the first that is lacking in a later environment works. */
function worksIn(
  rows: readonly PlatformRow[],
  byKey: ReadonlyMap<string | undefined, readonly PlatformRow[]>,
  order: readonly string[],
): readonly string[] {
  const lacking = rows.find(({ health }) =>
    health.flags.includes('promotionGap'),
  );
  const working = new Set(
    (lacking ? (byKey.get(keyOf(lacking)) ?? []) : [])
      .filter(works)
      .map(({ environment }) => environment),
  );
  return order.filter(name => working.has(name));
}

/** The row in the answer of its component. */
function rowIn({ id, component, environment }: PlatformRow) {
  return component && environment
    ? id.slice(`${componentKey(component)}/${environment}/`.length)
    : undefined;
}

/** What a key of a component is called, and what surrounds it; an object of anything else has no key. */
function firstOf(row: PlatformRow, isGiven: boolean): Partial<FindingKeysDto> {
  if (row.owner !== 'component') return {};
  const [key] = row.remoteKeys;
  const { key: label, object, reference, property, storeIds } = row;
  return {
    row: rowIn(row),
    label,
    namespace: isGiven ? undefined : object?.namespace,
    object: isGiven ? undefined : object?.name,
    reference,
    remote:
      key === undefined || isGiven ? undefined : defined({ key, property }),
    storeId: storeIds[0],
  };
}

/** What is to be told of the keys that findings lie in: of those of one component, what they are called. */
export function findingKeys(
  found: readonly Found[],
  { rows, hidden, order }: Own,
): readonly FindingKeysDto[] {
  const byId = new Map(rows.map(row => [row.id, row]));
  const byKey = groupBy(rows, keyOf);
  return found.flatMap(({ finding, secrets }, index) => {
    const own = secrets.flatMap(({ id }) => byId.get(id) ?? []);
    const working = finding.gap ? worksIn(own, byKey, order) : [];
    const forImages = areForImages(secrets);
    const isOfOne = finding.components.length === 1 && own.length > 0;
    if (!isOfOne && working.length === 0 && !forImages) return [];
    const isGiven = hidden.has(secrets[0]?.objectId ?? '');
    return [
      defined({
        finding: index,
        keys: isOfOne ? new Set(own.map(({ key }) => key)).size : 0,
        ...(isOfOne ? firstOf(own[0], isGiven) : {}),
        worksIn: working,
        forImages,
      }),
    ];
  });
}
