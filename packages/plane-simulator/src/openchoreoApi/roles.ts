import type { ControlPlaneSpec } from '../controlplane';
import type { Binding } from './binding';

/** Who can be signed in. @public */
export const ROLES = {
  admin: 'Admin',
  'platform-engineer': 'Platform engineer',
  developer: 'Developer of one project',
  'developer-without-production': 'Developer without production',
  outsider: 'Outsider',
  guest: 'Guest',
} as const;

/** @public */
export type Role = keyof typeof ROLES;

/** Whether a text is the name of a role. @public */
export function isRole(text: string): text is Role {
  return Object.hasOwn(ROLES, text);
}

const PLATFORM_ENGINEER = [
  'namespace:*',
  'project:*',
  'component:*',
  'workload:*',
  'environment:*',
  'deploymentpipeline:*',
  'releasebinding:*',
  'resourcereleasebinding:*',
  'renderedrelease:*',
  'secretreference:*',
  'workflowrun:*',
  'dataplane:*',
  'clusterdataplane:*',
  'workflowplane:*',
  'clusterworkflowplane:*',
  'observabilityplane:*',
  'clusterobservabilityplane:*',
];

const DEVELOPER = [
  'namespace:view',
  'project:view',
  'component:*',
  'workload:*',
  'environment:view',
  'deploymentpipeline:view',
  'releasebinding:*',
  'resourcereleasebinding:view',
  'secretreference:*',
  'workflowrun:*',
  'dataplane:view',
  'clusterdataplane:view',
];

/** What the roles are bound to at the start: developers to the first project of the first namespace. */
export function bindingsOf(
  namespaces: readonly ControlPlaneSpec[],
): readonly Binding[] {
  const everywhere: readonly Binding[] = [
    { group: 'admin', actions: ['*'], scope: {} },
    { group: 'platform-engineer', actions: PLATFORM_ENGINEER, scope: {} },
  ];
  const first = namespaces.find(({ projects }) => projects.length > 0);
  if (!first) return everywhere;
  const { namespace, environments } = first;
  const scope = { namespace, project: first.projects[0].name };
  return [
    ...everywhere,
    { group: 'developer', actions: DEVELOPER, scope },
    {
      group: 'developer-without-production',
      actions: DEVELOPER,
      scope,
      condition: {
        actions: ['releasebinding:view', 'resourcereleasebinding:view'],
        environmentNotIn: environments
          .filter(({ production }) => production)
          .map(({ name }) => `${namespace}/${name}`),
      },
    },
  ];
}
