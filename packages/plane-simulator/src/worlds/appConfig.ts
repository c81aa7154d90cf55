import { stringify } from 'yaml';
import { contextOf } from './kubeconfig';
import { GatewayConfig } from './startWorldGateway';
import { WorldSpec } from './worldSpec';

/** Names the clusters in which planes live that are reached in different ways: of the others, their server tells it. */
function namedCluster({ access, controlPlane }: WorldSpec, name: string) {
  const here = Object.values(access).filter(({ cluster }) => cluster === name);
  const planes = here.length + (name === controlPlane ? 1 : 0);
  return planes > 1 && here.some(({ via }) => via) ? { cluster: name } : {};
}

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
      controlPlane: {
        ...namedCluster(spec, spec.controlPlane),
        kubeconfig: kubeconfig(spec.controlPlane),
      },
      ...(gateway && { gateway }),
      planes: Object.entries(spec.access).map(
        ([plane, { cluster, identity, via }]) => ({
          plane,
          ...namedCluster(spec, cluster),
          ...(via
            ? { access: via }
            : { kubeconfig: kubeconfig(cluster, identity) }),
        }),
      ),
      ...(spec.checklist && { checklist: spec.checklist }),
      ...(spec.stores && { stores: spec.stores }),
    },
  });
}
