import {
  compareSeverity,
  needsAttention,
  objectKey,
  type ExternalSecretObject,
  type Health,
} from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import { findIn } from '../../ownership/listedSecrets';
import type { QueryContext } from '../context/context';
import { objectView, seenAs } from '../objects/objectViews';
import type { PlaneView } from '../planes/planeViews';
import { deliveredState } from './deliveredState';
import type { Expected } from './expected';
import { cannotTell, notObserved, type Finding } from './finding';
import { malformedProducer } from './malformedProducer';

/** The platform's own secrets are no developer's to mend. */
function byPlatform({ cause, ...health }: Health): Health {
  return cause?.actor === 'developer'
    ? { ...health, cause: { ...cause, actor: 'platformEngineer' } }
    : { ...health, cause };
}

/** The worst of what is true of some ExternalSecrets. */
export function worstHealth(
  view: PlaneView,
  objects: readonly ExternalSecretObject[],
  context: QueryContext,
): Health | undefined {
  const [worst] = objects
    .map(({ meta: { namespace = '', name } }) => {
      const found = findIn(
        view.observation,
        objectKey({ namespace, name }),
        context,
      );
      const { judged, use } = objectView(
        view,
        { namespace, name, found },
        context,
      );
      return seenAs(judged, use).health;
    })
    .sort((a, b) => compareSeverity(a.severity, b.severity));
  return worst && byPlatform(worst);
}

/** What the health of an ExternalSecret says of its Secret. */
export function ofHealth(health: Health): Finding {
  const { verdict, severity, cause, since } = health;
  const evidence = 'externalSecret';
  if (verdict === 'deleting') {
    const worst = needsAttention(severity) ? severity : 'warning';
    return { state: 'failing', severity: worst, evidence, cause, since };
  }
  if (needsAttention(severity)) {
    return { state: 'failing', severity, evidence, cause, since };
  }
  // It has no result yet, good or bad.
  if (verdict === 'pending') return cannotTell('starting', cause, evidence);
  if (severity === 'unknown') {
    return { ...cannotTell('notObserved', cause, evidence), since };
  }
  return { state: 'healthy', severity: 'ok', evidence, cause, since };
}

/** What the ExternalSecrets say that write the Secret; nothing where it is proven that none does. */
export function byExternalSecret(expected: Expected): Finding | undefined {
  const { view, namespace, name, producers, context, keys } = expected;
  const ignorance = notObserved(
    view.observation.freshness,
    'ExternalSecret',
    view.name,
  );
  if (ignorance) return ignorance;
  const objects = producers.byTarget.get(`${namespace}/${name}`) ?? [];
  const health = worstHealth(view, objects, context);
  if (!health) return malformedProducer(view, 'ExternalSecret', namespace);
  return deliveredState(ofHealth(health), objects, keys);
}

/** What the ExternalSecrets say that take a key from their store, wherever they are. */
export function byRemoteKey(
  { view, producers, context }: Expected,
  remoteKey: string,
): Finding | undefined {
  const ignorance = notObserved(
    view.observation.freshness,
    'ExternalSecret',
    view.name,
  );
  if (ignorance) return ignorance;
  const objects = producers.byRemoteKey.get(remoteKey) ?? [];
  const health = worstHealth(view, objects, context);
  if (!health) return undefined;
  // Builds take such a key where there is one, and most installations have none.
  if (health.cause?.class === 'remoteKeyAbsent') return undefined;
  return ofHealth(health);
}
