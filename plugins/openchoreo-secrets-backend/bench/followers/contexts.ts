import { readFile } from 'node:fs/promises';
import { KubeConfig } from '@kubernetes/client-node';
import { parse } from 'yaml';

/** A way into one cluster. */
export interface Context {
  readonly kubeConfig: KubeConfig;
  /** As the world calls it. */
  readonly cluster: string;
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly isControlPlane: boolean;
}

/** The clusters of a configuration, the control plane first. */
export async function contextsOf(
  configPath: string,
): Promise<readonly Context[]> {
  const config = parse(await readFile(configPath, 'utf8'));
  const { controlPlane, planes } = config.openchoreoSecrets;
  return [controlPlane, ...planes].map(({ kubeconfig }, index) => {
    const kubeConfig = new KubeConfig();
    kubeConfig.loadFromFile(kubeconfig.path);
    kubeConfig.setCurrentContext(kubeconfig.context);
    return {
      kubeConfig,
      cluster: kubeConfig.getCurrentCluster()?.name ?? '',
      url: kubeConfig.getCurrentCluster()?.server ?? '',
      headers: {
        authorization: `Bearer ${kubeConfig.getCurrentUser()?.token}`,
      },
      isControlPlane: index === 0,
    };
  });
}
