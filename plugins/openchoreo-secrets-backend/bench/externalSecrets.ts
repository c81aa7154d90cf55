import { contextsOf } from './followers/contexts';
import { control, type WorldProcess } from './worldProcess';

const PATH = '/apis/external-secrets.io/v1/externalsecrets';

/** One of a world, and whose it is. */
export interface BenchSecret {
  readonly cluster: string;
  readonly namespace: string;
  readonly name: string;
  readonly component: string;
}

/** All ExternalSecrets of a world, as its clusters list them. */
export async function externalSecretsOf(
  world: WorldProcess,
): Promise<readonly BenchSecret[]> {
  const contexts = await contextsOf(world.appConfigPath);
  const found: BenchSecret[] = [];
  for (const { url, headers, cluster, isControlPlane } of contexts) {
    if (isControlPlane) continue;
    const answer = await fetch(`${url}${PATH}`, { headers });
    for (const { metadata } of (await answer.json()).items) {
      const { namespace, name, labels } = metadata;
      const component = labels['openchoreo.dev/component'];
      found.push({ cluster, namespace, name, component });
    }
  }
  return found;
}

/** Has one refreshed, as a user does who wants it now. */
export function refresh(
  { controlUrl }: WorldProcess,
  { cluster, namespace, name }: BenchSecret,
): Promise<void> {
  return control(controlUrl, 'forceSync', { cluster, namespace, name });
}
