import {
  causeOf,
  causeOfIgnorance,
  objectKey,
  type Cause,
  type ComponentRef,
} from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import { freshnessAt, isComplete } from '../../ownership/lookupIn';
import { causeOfUnserved } from '../context/causes';
import type { QueryContext } from '../context/context';

/** Whether it can be told what a component uses. */
export interface Expectation {
  readonly state: 'known' | 'starting' | 'unknown';
  readonly cause?: Cause;
}

/** Without one of these it cannot be told what a component should have. */
const NEEDED = [
  'ReleaseBinding',
  'ComponentRelease',
  'RenderedRelease',
  'Workload',
  'Environment',
  'Plane',
] as const;

/** Without these it can be told, once they were asked for: until then columns and references would come one by one. */
const AWAITED = [
  ...NEEDED,
  'Component',
  'Project',
  'DeploymentPipeline',
  'SecretReference',
] as const;

function known(
  component: ComponentRef,
  controlPlane: string,
  context: QueryContext,
): Expectation {
  const { Component } = context.snapshot.controlPlane.kinds;
  if (!isComplete(freshnessAt(Component, context))) return { state: 'known' };
  const { namespace, name } = component;
  const key = objectKey({ namespace, name });
  const malformed = Component.malformed.get(key);
  if (malformed) {
    return {
      state: 'unknown',
      cause: causeOf(
        'malformedObject',
        { kind: 'Component', name },
        malformed.reason,
      ),
    };
  }
  // A component that moved to another project is not the one that was asked for.
  if (Component.objects.get(key)?.project === component.project) {
    return { state: 'known' };
  }
  return {
    state: 'unknown',
    cause: causeOf('objectAbsent', {
      kind: 'Component',
      name,
      plane: controlPlane,
    }),
  };
}

/** Judges whether what a component uses is known: never "nothing" before it was seen to be nothing. */
export function expectationOf(
  component: ComponentRef,
  controlPlane: string,
  context: QueryContext,
): Expectation {
  const { kinds } = context.snapshot.controlPlane;
  const states = NEEDED.map(kind => freshnessAt(kinds[kind], context));
  const failed = states.find(({ state }) => state === 'unknown');
  if (failed) {
    return { state: 'unknown', cause: causeOfIgnorance(failed, controlPlane) };
  }
  const starting = AWAITED.map(kind => freshnessAt(kinds[kind], context)).find(
    ({ state }) => state === 'starting',
  );
  if (starting) {
    return {
      state: 'starting',
      cause: causeOfIgnorance(starting, controlPlane),
    };
  }
  const missing = NEEDED.find(
    (_, index) => states[index].state === 'notServed',
  );
  if (missing) {
    return {
      state: 'unknown',
      cause: causeOfUnserved(missing, controlPlane),
    };
  }
  return known(component, controlPlane, context);
}
