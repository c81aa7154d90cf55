import { stringifyEntityRef, type Entity } from '@backstage/catalog-model';
import type {
  CatalogProcessor,
  CatalogProcessorCache,
} from '@backstage/plugin-catalog-node';
import { entityScope } from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import { currentStamp, type Knowledge } from '../stamp/currentStamp';
import { scopeKey } from '../stamp/scopeKey';
import { stampEntity } from '../stamp/stampEntity';
import { toKeep } from '../stamp/toKeep';
import { readKept, writeKept } from './keptStamp';
import type { StampedEntities } from './stampedEntities';

interface Options {
  readonly knowledge: () => Knowledge;
  readonly stamped: StampedEntities;
  readonly trustedOrigins: readonly string[];
}

/** Stamps what is known on the entities that may be told of it, and strips it from all others. Asks nobody. */
export class SecretHealthProcessor implements CatalogProcessor {
  private readonly options: Options;

  constructor(options: Options) {
    this.options = options;
  }

  getProcessorName(): string {
    return 'OpenChoreoSecretHealth';
  }

  /** After all others: what any of them wrote in these annotations is replaced. */
  getPriority(): number {
    return Number.MAX_SAFE_INTEGER;
  }

  async postProcessEntity(
    entity: Entity,
    _location: unknown,
    _emit: unknown,
    cache: CatalogProcessorCache,
  ): Promise<Entity> {
    const { stamped, trustedOrigins } = this.options;
    const entityRef = stringifyEntityRef(entity);
    const scope = entityScope(entity, trustedOrigins);
    if (!scope) {
      stamped.forget(entityRef);
      return stampEntity(entity, undefined);
    }
    const key = scopeKey(scope);
    const known = this.options.knowledge();
    const kept = await readKept(cache);
    const stamp = currentStamp(key, known, kept);
    const keep = toKeep(key, stamp, known, kept);
    if (keep) await writeKept(cache, keep);
    stamped.remember(entityRef, key, stamp);
    return stampEntity(entity, stamp);
  }
}
