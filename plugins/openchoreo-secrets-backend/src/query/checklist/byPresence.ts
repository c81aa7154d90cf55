import {
  causeOf,
  causeOfIgnorance,
} from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import { namespaceOf } from '../objects/objectViews';
import type { Expected } from './expected';
import { cannotTell, type Finding } from './finding';

function missing(
  { view, namespace, name }: Expected,
  evidence: Finding['evidence'],
): Finding {
  return {
    state: 'missing',
    severity: 'critical',
    evidence,
    cause: causeOf('objectAbsent', {
      kind: 'Secret',
      namespace,
      name,
      plane: view.name,
    }),
  };
}

/** What is known of a Secret that nothing which was seen makes: whether it exists, where that was asked. */
export function byPresence(expected: Expected): Finding {
  const { view, namespace, name, context } = expected;
  const { cluster } = view.observation;
  const presence = cluster?.secretPresence?.get(`${namespace}/${name}`);
  switch (presence?.state) {
    case 'present':
      return { state: 'unmanaged', severity: 'ok', evidence: 'secret' };
    case 'absent':
      return missing(expected, 'secret');
    case 'unknown': {
      const { failure, since } = presence;
      const why = causeOfIgnorance(
        { state: 'unknown', since, failure },
        view.name,
      );
      const cause = why && {
        ...why,
        params: { ...why.params, kind: 'Secret' },
      };
      return { ...cannotTell('lookUpFailed', cause), since };
    }
    default:
      // Where there is no namespace, there is nothing in it.
      return namespaceOf(view, namespace, context).state === 'absent'
        ? missing(expected, 'none')
        : cannotTell('notLookedFor');
  }
}
