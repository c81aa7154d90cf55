import { Era } from './description';

const PREFIX = 'openchoreo.dev/';

/** Whom a rendered object belongs to, with the uids of the control plane. */
export interface Ownership {
  readonly namespace: string;
  readonly project: string;
  readonly component: string;
  readonly environment: string;
  readonly uids: {
    readonly project: string;
    readonly component: string;
    readonly environment: string;
  };
}

type Labels = Readonly<Record<string, string>>;

/** The labels that rendering puts on every object of a component. */
export function ownershipLabels(owner: Ownership, era: Era): Labels {
  const scope = era === 'legacy' ? 'organization' : 'namespace';
  return {
    [`${PREFIX}${scope}`]: owner.namespace,
    [`${PREFIX}project`]: owner.project,
    [`${PREFIX}component`]: owner.component,
    [`${PREFIX}environment`]: owner.environment,
    ...(era === 'today' && {
      [`${PREFIX}project-uid`]: owner.uids.project,
      [`${PREFIX}component-uid`]: owner.uids.component,
      [`${PREFIX}environment-uid`]: owner.uids.environment,
    }),
  };
}

/** The labels that applying a rendered release to a plane adds. */
export function releaseLabels(
  release: {
    readonly name: string;
    readonly namespace: string;
    readonly uid: string;
  },
  resourceId: string,
  era: Era,
): Labels {
  const stem = era === 'legacy' ? 'release' : 'rendered-release';
  const manager =
    era === 'legacy' ? 'release-controller' : 'renderedrelease-controller';
  return {
    [`${PREFIX}managed-by`]: manager,
    [`${PREFIX}${stem}-name`]: release.name,
    [`${PREFIX}${stem}-namespace`]: release.namespace,
    [`${PREFIX}${stem}-uid`]: release.uid,
    [`${PREFIX}${stem}-resource-id`]: resourceId.slice(0, 63),
  };
}
