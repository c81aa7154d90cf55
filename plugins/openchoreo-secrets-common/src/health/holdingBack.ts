import type { NamespaceObject } from '../model/objects';
import { liesInEntry, withCauses } from './causeOrder';
import { controllerTrouble } from './controllerState';
import type { Cause, Judgement, Verdict } from './health';
import type { JudgeContext, Lookup, ReferencedStore } from './inputs';
import { judgeAdmission } from './storeConditions';
import { storeTroubles, unmanagedBy } from './storeTrouble';
import type { Syncable } from './syncable';

/** Nothing is asked of the operator now. */
const CALM: ReadonlySet<Verdict> = new Set<Verdict>([
  'synced',
  'oneShot',
  'paused',
]);

/** What the object says of itself. Who is asked tells better how it does: anybody may write an Event of the object. */
function ownCauses(subject: Syncable): readonly (Cause | undefined)[] {
  const { ready } = subject;
  switch (ready?.status) {
    case 'True':
      return [subject.missing(ready) ?? subject.remarks(ready).cause];
    case 'False':
      return [subject.missing(ready) ?? subject.failure(ready)].filter(
        liesInEntry,
      );
    default:
      return [];
  }
}

/** What an object hangs on, and where it stands. */
type Around = Pick<Syncable, 'stores'> & {
  readonly context: Omit<JudgeContext, 'freshness'>;
  readonly meta: { readonly namespace?: string };
};

/** Whether the operator takes it up at all. */
function ofOperator({ context, stores }: Around) {
  return [controllerTrouble(context), unmanagedBy(stores, context)];
}

function ofStores({ stores, meta, context }: Around) {
  return storeTroubles(stores, meta.namespace, context);
}

/** What would hold back an ExternalSecret of a namespace that is not there yet. @alpha */
export function causesAround(
  context: Omit<JudgeContext, 'freshness'>,
  stores: readonly ReferencedStore[],
  name: string,
  namespace: Lookup<NamespaceObject>,
): readonly Cause[] {
  const judged = stores.map(store => judgeAdmission(store, name, namespace));
  const around = { context, stores: judged, meta: { namespace: name } };
  return [...ofOperator(around), ...ofStores(around)].filter(
    each => each !== undefined,
  );
}

/** Adds to the cause that a rule names what holds the object back beside it. */
export function withAllCauses(
  judgement: Judgement,
  subject: Syncable,
): Judgement {
  const { verdict, cause } = judgement;
  if (!cause || verdict === 'deleting') return judgement;
  const others = [
    ...(CALM.has(verdict) ? [] : ofOperator(subject)),
    ...ofStores(subject),
    // While its store is not ready no entry is asked for: an Event that says otherwise is of before, or made up.
    ...ownCauses(subject).filter(
      each => verdict !== 'storeNotReady' || each?.from !== 'event',
    ),
  ].filter(each => each !== undefined);
  return withCauses(judgement, others);
}
