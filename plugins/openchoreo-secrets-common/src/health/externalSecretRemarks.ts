import type {
  Condition,
  ExternalSecretObject,
  KeptEvent,
  KeptEvents,
} from '../model/objects';
import { namedEntry } from '../model/missingEntry';
import { namesOnly } from '../model/texts/namesOnly';
import { causeOf } from './causeActors';
import type { Cause, Flag } from './health';
import { CLOCK_STEP_MS, EVENT_LAG_MS } from './eventLag';
import type { RefreshPlan } from './refreshPlan';
import type { Remarks } from './syncable';

const RETAINED = /\bretained\b/i;

/** The provider gave nothing. Nothing is retained where nothing was ever written. */
function causeOfNothing(object: ExternalSecretObject): Cause {
  return causeOf('remoteKeyAbsent', {
    target: object.target.name,
    policy: object.bindingName === '' ? undefined : 'Retain',
    store: object.storeRef?.name,
    storeKind: object.storeRef?.kind,
  });
}

/** Success by policy, and no Secret: which Ready=True does not say. */
export function causeOfMissingSecret(
  object: ExternalSecretObject,
  ready: Condition,
): Cause | undefined {
  if (ready.status !== 'True') return undefined;
  if (object.bindingName === '' && RETAINED.test(ready.message ?? '')) {
    return causeOfNothing(object);
  }
  switch (ready.reason) {
    case 'SecretDeleted':
    case 'ResourceDeleted':
      return causeOf(
        'remoteKeyAbsent',
        {
          target: object.target.name,
          policy: 'Delete',
          store: object.storeRef?.name,
          storeKind: object.storeRef?.kind,
        },
        ready.message,
      );
    case 'SecretMissing':
    case 'ResourceMissing':
      return causeOf(
        'objectAbsent',
        { target: object.target.name, policy: 'Merge' },
        ready.message,
      );
    default:
      return undefined;
  }
}

/** Keys that the last sync left out: the event belongs to it, or may lag behind it where syncs are frequent. */
function missingKeys(
  object: ExternalSecretObject,
  plan: RefreshPlan,
  events: KeptEvents | undefined,
): Cause | undefined {
  const { missing = [], missingMore } = events ?? {};
  const { refreshAt } = object;
  if (refreshAt === undefined) return undefined;
  const frequent = plan.kind === 'periodic' && plan.intervalMs < EVENT_LAG_MS;
  const lag = frequent ? EVENT_LAG_MS : CLOCK_STEP_MS;
  const isRecent = ({ lastAt }: KeptEvent) => lastAt >= refreshAt - lag;
  const last =
    missing.filter(isRecent).at(-1) ??
    [missingMore].find(each => each && isRecent(each));
  if (!last) return undefined;
  const { index, remoteKey } = namedEntry(last.message);
  // ESO says dataFrom for entries of data, too; it names the key of those alone.
  const list = remoteKey === undefined ? 'dataFrom' : 'data';
  const entry = index === undefined ? undefined : `${list}[${index}]`;
  const spec = index === undefined ? undefined : object.data.at(index);
  const key = spec?.remoteKey === remoteKey ? spec?.secretKey : undefined;
  return {
    ...causeOf(
      'remoteKeyAbsent',
      { entry, key, ...namesOnly({ remoteKey }) },
      last.message,
    ),
    from: 'event',
  };
}

/** What a success of an ExternalSecret leaves to say. */
export function remarksOfExternalSecret(
  object: ExternalSecretObject,
  ready: Condition,
  plan: RefreshPlan,
  events: KeptEvents | undefined,
): Remarks {
  const flags: Flag[] = [];
  const missing = missingKeys(object, plan, events);
  const empty = RETAINED.test(ready.message ?? '');
  if (missing) flags.push('partial');
  if (empty) flags.push('providerEmpty');
  if (object.target.creationPolicy === 'None') flags.push('noTarget');
  return { flags, cause: empty ? causeOfNothing(object) : missing };
}
