import type { Endpoint } from '../harness/kubeRequest';
import { KubeClient } from '../harness/kubeClient';
import {
  applyAll,
  namespaceOf,
  operatorDeployment,
  readManifests,
} from '../harness/manifests';

const READER = 'openchoreo-secrets-reader';

/** Installs what `deploy/` says, and the operator's Deployment; gives the reader's way in. */
export async function preparePlane(
  admin: KubeClient,
  given: boolean,
  more: readonly string[] = [],
): Promise<Endpoint> {
  await admin.apply(namespaceOf('external-secrets'));
  for (const file of ['deploy/plane-reader.yaml', ...more]) {
    await applyAll(admin, readManifests(file));
  }
  if (!given) await admin.apply(operatorDeployment(1));
  const token = await admin.tokenFor('openchoreo-secrets', READER);
  return { ...admin.endpoint, token };
}

/** The namespace that kubernetes stores read from, and a token that may and one that may not. */
export async function prepareSource(
  admin: KubeClient,
): Promise<{ readonly reader: string; readonly stranger: string }> {
  const namespace = 'source';
  await admin.apply(namespaceOf(namespace));
  const rbac = 'rbac.authorization.k8s.io';
  const account = (name: string) => ({
    apiVersion: 'v1',
    kind: 'ServiceAccount',
    metadata: { name, namespace },
  });
  await applyAll(admin, [
    account('reader'),
    account('stranger'),
    {
      apiVersion: `${rbac}/v1`,
      kind: 'Role',
      metadata: { name: 'reader', namespace },
      rules: [
        {
          apiGroups: [''],
          resources: ['secrets'],
          verbs: ['get', 'list', 'watch'],
        },
      ],
    },
    {
      apiVersion: `${rbac}/v1`,
      kind: 'RoleBinding',
      metadata: { name: 'reader', namespace },
      roleRef: { apiGroup: rbac, kind: 'Role', name: 'reader' },
      subjects: [{ kind: 'ServiceAccount', name: 'reader', namespace }],
    },
    {
      apiVersion: 'v1',
      kind: 'Secret',
      metadata: { name: 'db', namespace },
      stringData: { password: 'one' },
    },
  ]);
  return {
    reader: await admin.tokenFor(namespace, 'reader'),
    stranger: await admin.tokenFor(namespace, 'stranger'),
  };
}
