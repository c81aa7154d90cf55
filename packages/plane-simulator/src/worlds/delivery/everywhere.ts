import { ComponentSpec, DeploySpec } from '../../controlplane';

/** A component that is deployed alike to both environments. */
export function everywhere(
  component: Omit<ComponentSpec, 'deploys'>,
  deploy: DeploySpec = {},
): ComponentSpec {
  return { ...component, deploys: { staging: deploy, production: deploy } };
}

/** A store of its plane, in place of the default one. */
export function storeNamed(name: string): DeploySpec['store'] {
  return { kind: 'ClusterSecretStore', name };
}
