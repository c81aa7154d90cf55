import {
  componentKey,
  formatRef,
  type Cause,
  type ComponentRef,
  type NotCheckedDto,
  type PromotionDto,
  type PromotionKeyDto,
  type PromotionOpen,
} from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import type { EntityName, Sees } from '../../access/visibility';
import {
  deploymentOf,
  type EnvironmentDeployment,
} from '../../ownership/deploymentOf';
import {
  environmentsOf,
  type EnvironmentPlace,
} from '../../ownership/environmentsOf';
import { mayBeSecret } from '../../ownership/resourceOutputs';
import { drawnOn } from '../fleet/drawnOn';
import type { Fleet } from '../fleet/fleet';
import type { PlatformRow } from '../fleet/platformRow';
import { expectationOf } from '../matrix/expectation';
import { keyRows, type KeyRow } from '../matrix/keyRows';
import { storeId } from '../stores/storeViews';
import { defined, wireCause } from '../wire/wireHealth';
import { candidateFor, type Candidate } from './candidate';
import { compareVerdicts } from './check';
import { promotionKey, type KeyTarget } from './promotionKey';
import { rowsByRemoteKey } from './readers';
import { targetStore } from './targetStore';

/** What is asked: whether a component may go to an environment, by somebody who sees both. */
export interface PromotionQuestion {
  readonly entity: EntityName;
  readonly component: ComponentRef;
  readonly to: string;
  readonly sees: Sees;
}

/** The environment that is asked about, where the component has one of that name. */
export function placeIn(
  { context }: Fleet,
  component: ComponentRef,
  to: string,
): EnvironmentPlace | undefined {
  return environmentsOf(context.snapshot.controlPlane, component, context).find(
    ({ name }) => name === to,
  );
}

function seenBy({ sees }: PromotionQuestion) {
  return ({ component, environment }: PlatformRow) =>
    component !== undefined && sees({ component }, environment);
}

/** The namespace that a project has in an environment, as what the caller sees there tells. */
function namespaceThere(
  question: PromotionQuestion,
  { rows }: Fleet,
): string | undefined {
  const { component: own, to } = question;
  const isSeen = seenBy(question);
  return rows.find(
    row =>
      row.owner === 'component' &&
      row.environment === to &&
      row.component?.namespace === own.namespace &&
      row.component.project === own.project &&
      row.object?.namespace !== undefined &&
      isSeen(row),
  )?.object?.namespace;
}

/** Whether a key is taken from another store than its plane's, where its release is. */
function ownStoreIn(
  { component }: PromotionQuestion,
  { from }: Candidate,
  { rows, views }: Fleet,
): KeyTarget['hasOwnStore'] {
  if (from === undefined) return () => false;
  const before = `${componentKey(component)}/${from}/`;
  const there = new Map(
    rows.filter(({ id }) => id.startsWith(before)).map(row => [row.id, row]),
  );
  return ({ id }: KeyRow) => {
    const { planeId = '', storeIds, object } = there.get(before + id) ?? {};
    const plane = views.get(planeId)?.observation.plane;
    if (!object || !storeIds || !plane?.secretStore) return false;
    const name = plane.secretStore;
    const ofPlane = storeId(planeId, { kind: 'ClusterSecretStore', name });
    return storeIds[0] !== ofPlane;
  };
}

function keyTarget(
  question: PromotionQuestion,
  candidate: Candidate,
  there: EnvironmentDeployment,
  fleet: Fleet,
): KeyTarget {
  const { component, to } = question;
  const plane = planeOf(there, fleet);
  const namespace = namespaceThere(question, fleet);
  const { context, controlPlane } = fleet;
  const store = targetStore(
    { ...there, plane, namespace },
    controlPlane,
    context,
  );
  return {
    own: { ...component, environment: to },
    store,
    rows:
      plane && store.id
        ? rowsByRemoteKey(fleet, plane.id, store.id, seenBy(question))
        : new Map(),
    hasOwnStore: ownStoreIn(question, candidate, fleet),
  };
}

function planeOf({ place }: EnvironmentDeployment, { views }: Fleet) {
  return place.state === 'found'
    ? views.get(formatRef(place.plane.ref))
    : undefined;
}

function keysOf(
  question: PromotionQuestion,
  candidate: Candidate,
  target: KeyTarget,
  fleet: Fleet,
): readonly PromotionKeyDto[] {
  const { controlPlane } = fleet.context.snapshot;
  return keyRows([candidate.keys.values()], key =>
    mayBeSecret(controlPlane, question.component, key),
  )
    .flatMap(row => {
      const key = candidate.keys.get(row.keyId);
      return key ? [promotionKey({ row, key }, target, fleet)] : [];
    })
    .sort((a, b) => compareVerdicts(a.verdict, b.verdict));
}

function openIn(keys: readonly PromotionKeyDto[]): NotCheckedDto[] {
  const found = new Map<PromotionOpen, string[]>();
  for (const { id, notChecked } of keys) {
    for (const what of notChecked) {
      found.set(what, [...(found.get(what) ?? []), id]);
    }
  }
  return [...found].map(([what, ids]) => ({ what, keys: ids }));
}

/** Whether what stands before an environment may go there, as far as its secrets tell: from facts at hand. */
export function promotion(
  question: PromotionQuestion,
  to: EnvironmentPlace,
  fleet: Fleet,
): PromotionDto {
  const { component, entity, sees } = question;
  const { context, controlPlane } = fleet;
  const there = deploymentOf(context.snapshot, component, to, context);
  const planeId = planeOf(there, fleet)?.id;
  const about = {
    entity: { ...entity },
    to: to.name,
    production: to.production,
    planeId,
    planes: drawnOn(fleet, [planeId]),
  };
  const untold = (cause: Cause | undefined): PromotionDto =>
    defined({
      ...about,
      alreadyThere: false,
      verdict: 'cannotTell' as const,
      cause: cause && wireCause(cause),
      keys: [],
      notChecked: [],
    });
  const expectation = expectationOf(component, controlPlane, context);
  if (expectation.state !== 'known') return untold(expectation.cause);
  const isShown = (environment: string) => sees({ component }, environment);
  const candidate = candidateFor(
    { component, to, isShown },
    there.deployment,
    fleet,
  );
  if ('why' in candidate) return untold(candidate.why);
  const target = keyTarget(question, candidate, there, fleet);
  const keys = keysOf(question, candidate, target, fleet);
  const { from, release, alreadyThere } = candidate;
  return defined({
    ...about,
    from,
    release,
    alreadyThere,
    store: target.store.called,
    // The worst comes first; what takes no secret can go.
    verdict: keys[0]?.verdict ?? ('go' as const),
    keys: [...keys],
    notChecked: openIn(keys),
  });
}
