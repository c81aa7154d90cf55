import { stringify } from 'yaml';
import { contextOf } from './kubeconfig';
import { GatewayConfig } from './startWorldGateway';
import { WorldSpec } from './worldSpec';

/** The configuration that points a portal at a running world. */
export function appConfigOf(
  spec: WorldSpec,
  kubeconfigPath: string,
  entitiesPath: string,
  urls: { readonly api: string; readonly control: string },
  gateway?: GatewayConfig,
): string {
  const kubeconfig = (cluster: string, identity?: string) => ({
    path: kubeconfigPath,
    context: contextOf(cluster, identity),
  });
  return stringify({
    world: {
      name: spec.name,
      entities: entitiesPath,
      controlUrl: urls.control,
    },
    openchoreo: { baseUrl: urls.api },
    openchoreoSecrets: {
      controlPlane: { kubeconfig: kubeconfig(spec.controlPlane) },
      ...(gateway && { gateway }),
      planes: Object.entries(spec.access).map(
        ([plane, { cluster, identity, via }]) =>
          via
            ? { plane, access: via }
            : { plane, kubeconfig: kubeconfig(cluster, identity) },
      ),
      ...(spec.platformSecrets && { platformSecrets: spec.platformSecrets }),
    },
  });
}
