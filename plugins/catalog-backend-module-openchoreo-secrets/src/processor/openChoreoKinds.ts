import type { Entity } from '@backstage/catalog-model';
import type { CatalogProcessor } from '@backstage/plugin-catalog-node';

/** What secret health has a tab for, and Backstage itself does not know. */
const KINDS =
  /^(Environment|(Cluster)?(Dataplane|WorkflowPlane|ObservabilityPlane))$/;

/**
 * Lets environments and planes into the catalog, which refuses kinds that no
 * processor recognises. One is enough: where the portal's own module does too,
 * this changes nothing.
 */
export class OpenChoreoKinds implements CatalogProcessor {
  getProcessorName(): string {
    return 'OpenChoreoKinds';
  }

  async validateEntityKind({ apiVersion, kind }: Entity): Promise<boolean> {
    return apiVersion === 'backstage.io/v1alpha1' && KINDS.test(kind);
  }
}
