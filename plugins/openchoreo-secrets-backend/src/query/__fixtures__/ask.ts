import {
  DEFAULT_THRESHOLDS,
  entitySecretsSchema,
  type ComponentRef,
  type ComponentSecretsDto,
  type EntitySecretsDto,
} from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import type { Subject, Visibility } from '../../access/visibility';
import type { Snapshot } from '../../observed/snapshot';
import { entitySecrets } from '../entity/entitySecrets';
import { managedIn } from '../fleet/managedIn';
import { COMPONENT, NAMESPACE, NOW, PROJECT } from './objects';
import { asRead } from './asRead';

export const ORDERS: ComponentRef = {
  namespace: NAMESPACE,
  project: PROJECT,
  name: COMPONENT,
};

/** The visibility of who may see some components, in all environments, and nothing else. */
export function seesOnly(...components: readonly ComponentRef[]): Visibility {
  return {
    subjects: components.map((component): Subject => ({ component })),
    everything: false,
    platform: true,
  };
}

/** Asks for a component as one who may see it and what its project manages, and holds the answer against its schema. */
export function ask(
  snapshot: Snapshot,
  component: ComponentRef = ORDERS,
  now = NOW,
): EntitySecretsDto {
  const { namespace, name } = component;
  const context = { snapshot, now, thresholds: DEFAULT_THRESHOLDS };
  const visibility = seesOnly(component);
  const managed = managedIn(context)(component);
  const answer = entitySecrets(
    {
      entity: { kind: 'Component', namespace, name },
      scope: 'component',
      component,
    },
    { ...visibility, subjects: [...visibility.subjects, ...managed] },
    context,
  );
  return asRead(entitySecretsSchema, answer);
}

/** The only component of an answer. */
export function only(answer: EntitySecretsDto): ComponentSecretsDto {
  expect(answer.components).toHaveLength(1);
  return answer.components[0];
}

/** The matrix in short: verdicts and flags by row and environment. */
export function matrix(answer: EntitySecretsDto): Record<string, string> {
  return Object.fromEntries(
    only(answer).rows.map(({ id, cells }) => [
      id,
      cells
        .map(({ health }) => [health.verdict, ...health.flags].join('+'))
        .join(' | '),
    ]),
  );
}
