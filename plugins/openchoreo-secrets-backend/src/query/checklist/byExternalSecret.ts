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

/** An ExternalSecret that a Secret hangs on, and what is true of it. */
interface Judged {
  /** `namespace/name` */
  readonly key: string;
  readonly health: Health;
}

/** The worst of some ExternalSecrets. */
function worstOf(
  view: PlaneView,
  objects: readonly ExternalSecretObject[],
  context: QueryContext,
): Judged | undefined {
  const [worst] = objects
    .map(({ meta: { namespace = '', name } }): Judged => {
      const key = objectKey({ namespace, name });
      const found = findIn(view.observation, key, context);
      const { judged, use } = objectView(
        view,
        { namespace, name, found },
        context,
      );
      return { key, health: byPlatform(seenAs(judged, use).health) };
    })
    .sort((a, b) => compareSeverity(a.health.severity, b.health.severity));
  return worst;
}

/** What the health of an ExternalSecret says of its Secret. */
function ofHealth(health: Health): Finding {
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

const findingOf = ({ key, health }: Judged): Finding => ({
  ...ofHealth(health),
  externalSecret: key,
});

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
  const worst = worstOf(view, objects, context);
  if (!worst) return malformedProducer(view, 'ExternalSecret', namespace);
  return deliveredState(findingOf(worst), objects, keys);
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
  const worst = worstOf(view, objects, context);
  if (!worst) return undefined;
  // Builds take such a key where there is one, and most installations have none.
  if (worst.health.cause?.class === 'remoteKeyAbsent') return undefined;
  return findingOf(worst);
}
