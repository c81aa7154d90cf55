import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseAllDocuments } from 'yaml';
import { isFields, type Fields } from './json';
import type { KubeClient } from './kubeClient';

const root = join(__dirname, '../../..');

/** The documents of a YAML file of this repository. */
export function readManifests(file: string): readonly Fields[] {
  const text = readFileSync(join(root, file), 'utf8');
  return parseAllDocuments(text).flatMap(document => {
    const value: unknown = document.toJS();
    return isFields(value) ? [value] : [];
  });
}

const DEFINITIONS = 'e2e/real-planes/crds/openchoreo';

/** The CustomResourceDefinitions of openchoreo.dev. */
export function openChoreoDefinitions(): readonly Fields[] {
  return readdirSync(join(root, DEFINITIONS)).flatMap(file =>
    readManifests(join(DEFINITIONS, file)),
  );
}

export async function applyAll(
  client: KubeClient,
  manifests: readonly Fields[],
): Promise<void> {
  for (const manifest of manifests) await client.apply(manifest);
}

export function namespaceOf(
  name: string,
  labels: Readonly<Record<string, string>> = {},
): Fields {
  return { apiVersion: 'v1', kind: 'Namespace', metadata: { name, labels } };
}

/** The operator's Deployment: the rig has nobody who would make one of it. */
export function operatorDeployment(available: number): Fields {
  const labels = { 'app.kubernetes.io/name': 'external-secrets' };
  const image = 'oci.external-secrets.io/external-secrets/external-secrets';
  return {
    apiVersion: 'apps/v1',
    kind: 'Deployment',
    metadata: {
      name: 'external-secrets',
      namespace: 'external-secrets',
      labels: { ...labels, 'app.kubernetes.io/version': 'v0.16.2' },
    },
    spec: {
      replicas: 1,
      selector: { matchLabels: labels },
      template: {
        metadata: { labels },
        spec: {
          containers: [{ name: 'external-secrets', image: `${image}:v0.16.2` }],
        },
      },
    },
    status: {
      observedGeneration: 1,
      replicas: 1,
      readyReplicas: available,
      availableReplicas: available,
    },
  };
}
