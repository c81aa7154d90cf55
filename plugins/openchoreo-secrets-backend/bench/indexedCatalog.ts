import { InMemoryCatalogClient } from '@backstage/catalog-client/testUtils';
import { stringifyEntityRef, type Entity } from '@backstage/catalog-model';

/**
 * Backstage's catalog in memory, asked of few entities at a time: it walks all
 * of them for each question, where a real one has an index. With thousands of
 * entities that would be most of what every side costs.
 */
export class IndexedCatalog extends InMemoryCatalogClient {
  private readonly byRef: ReadonlyMap<string, Entity>;
  private readonly byAnnotation = new Map<string, Entity[]>();

  constructor(entities: readonly Entity[]) {
    super({ entities: [...entities] });
    this.byRef = new Map(
      entities.map(entity => [stringifyEntityRef(entity), entity]),
    );
    for (const entity of entities) {
      const annotations = entity.metadata.annotations ?? {};
      for (const [name, value] of Object.entries(annotations)) {
        const key = `metadata.annotations.${name}=${value}`.toLowerCase();
        const known = this.byAnnotation.get(key);
        if (known) known.push(entity);
        else this.byAnnotation.set(key, [entity]);
      }
    }
  }

  override async getEntityByRef(
    ...[ref]: Parameters<InMemoryCatalogClient['getEntityByRef']>
  ) {
    const name = typeof ref === 'string' ? ref : stringifyEntityRef(ref);
    return this.byRef.get(name.toLowerCase());
  }

  override async getEntitiesByRefs(
    ...[request]: Parameters<InMemoryCatalogClient['getEntitiesByRefs']>
  ) {
    const entities = request.entityRefs.flatMap(
      ref => this.byRef.get(ref.toLowerCase()) ?? [],
    );
    return new InMemoryCatalogClient({ entities }).getEntitiesByRefs(request);
  }

  override async queryEntities(
    ...[request]: Parameters<InMemoryCatalogClient['queryEntities']>
  ) {
    const entities = this.fewestFor(request);
    return entities
      ? new InMemoryCatalogClient({ entities }).queryEntities(request)
      : super.queryEntities(request);
  }

  /** @returns those that have the rarest of the annotations that are asked for; undefined where the filter names none. */
  private fewestFor(
    request: Parameters<InMemoryCatalogClient['queryEntities']>[0],
  ): Entity[] | undefined {
    const filter = request && 'filter' in request ? request.filter : undefined;
    if (!filter || Array.isArray(filter)) return undefined;
    const lists = Object.entries(filter).flatMap(([key, value]) =>
      key.startsWith('metadata.annotations.') && typeof value === 'string'
        ? [this.byAnnotation.get(`${key}=${value}`.toLowerCase()) ?? []]
        : [],
    );
    return lists.sort((a, b) => a.length - b.length)[0];
  }
}
