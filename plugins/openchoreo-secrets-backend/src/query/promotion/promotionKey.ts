import {
  componentKey,
  type PromotionKeyDto,
  type PromotionReaderDto,
} from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import { referenceOf } from '../../ownership/referenceOf';
import type { DeployedKey } from '../../ownership/releasedKeys';
import type { Fleet } from '../fleet/fleet';
import type { PlatformRow } from '../fleet/platformRow';
import type { KeyRow } from '../matrix/keyRows';
import { defined, wireCause } from '../wire/wireHealth';
import {
  NOTHING_CHECKED,
  notKnown,
  verdictOf,
  type Check,
  type Checked,
} from './check';
import {
  referenceCheck,
  remoteKeyCheck,
  together,
  type CheckedKey,
} from './keyChecks';
import type { OwnPlace } from './readers';
import type { TargetStore } from './targetStore';

/** Where a key would go. */
export interface KeyTarget {
  readonly own: OwnPlace;
  readonly store: TargetStore;
  /** Those that take from that store, by remote key. */
  readonly rows: ReadonlyMap<string, readonly PlatformRow[]>;
  /** Whether a key is taken from another store than that of the plane where its release is. */
  readonly hasOwnStore: (row: KeyRow) => boolean;
}

/** A key of the release, with its row. */
export interface PromotedKey {
  readonly row: KeyRow;
  readonly key: DeployedKey;
}

const OF_OWN_STORE: Checked = { checks: [notKnown('store')], open: ['store'] };

function storeChecks(target: KeyTarget, row: KeyRow): Checked {
  return target.hasOwnStore(row) ? OF_OWN_STORE : target.store;
}

function checkedSecret(
  { row, key }: PromotedKey,
  target: KeyTarget,
  { context, controlPlane }: Fleet,
): CheckedKey & { readonly remote?: PromotionKeyDto['remote'] } {
  const { secret } = key;
  if (!secret) return { ...NOTHING_CHECKED, open: ['output'], getIt: [] };
  const { own, store } = target;
  const link = referenceOf(
    context.snapshot.controlPlane,
    own.namespace,
    secret,
    context,
  );
  const reference = referenceCheck(link, secret, controlPlane, context);
  const entry = 'entry' in link ? link.entry : undefined;
  const isAsked = entry && store.id && !target.hasOwnStore(row);
  const remote: CheckedKey = isAsked
    ? remoteKeyCheck(entry, target.rows.get(entry.remoteKey) ?? [], own)
    : { ...NOTHING_CHECKED, getIt: [] };
  return {
    ...together([
      { checks: [reference], open: [] },
      storeChecks(target, row),
      remote,
    ]),
    getIt: remote.getIt,
    remote:
      entry && defined({ key: entry.remoteKey, property: entry.property }),
  };
}

function readersIn(
  rows: readonly PlatformRow[],
): readonly PromotionReaderDto[] {
  const found = new Map<string, PromotionReaderDto>();
  for (const { component, environment } of rows) {
    if (!component || !environment) continue;
    const reader = { component: { ...component }, environment };
    found.set(`${componentKey(component)}/${environment}`, reader);
  }
  return [...found]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, each]) => each);
}

const checkDto = ({ cause, ...rest }: Check) =>
  defined({ ...rest, cause: cause && wireCause(cause) });

/** @returns a key of the release as it stands in an answer. */
export function promotionKey(
  promoted: PromotedKey,
  target: KeyTarget,
  fleet: Fleet,
): PromotionKeyDto {
  const { row, key } = promoted;
  const { getIt, remote, ...checked } = checkedSecret(promoted, target, fleet);
  const { secret, output } = key;
  return defined({
    id: row.id,
    from: key.from,
    label: row.label,
    verdict: verdictOf(checked),
    reference: secret && { name: secret.reference, key: secret.key },
    output: output && { resource: output.resource, name: output.name },
    remote,
    checks: checked.checks.map(checkDto),
    readBy: readersIn(getIt),
    notChecked: [...new Set(checked.open)],
  });
}
