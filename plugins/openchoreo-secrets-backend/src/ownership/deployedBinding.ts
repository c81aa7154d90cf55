import type { ReleaseBindingObject } from '@openchoreo/backstage-plugin-openchoreo-secrets-common';

/** What is asked of a binding, of a component or of a managed resource. */
export type DeployedBinding = Pick<
  ReleaseBindingObject,
  'meta' | 'conditions'
> &
  Partial<
    Pick<
      ReleaseBindingObject,
      'release' | 'changedAt' | 'seenAt' | 'lastApplied'
    >
  >;
