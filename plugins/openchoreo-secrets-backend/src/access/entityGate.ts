import type {
  BackstageCredentials,
  PermissionsService,
} from '@backstage/backend-plugin-api';
import { stringifyEntityRef, type Entity } from '@backstage/catalog-model';
import { NotAllowedError, NotFoundError } from '@backstage/errors';
import type { CatalogService } from '@backstage/plugin-catalog-node';
import { AuthorizeResult } from '@backstage/plugin-permission-common';
import { openchoreoSecretsEntityReadPermission } from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import type { EntityName } from './visibility';

/** Whom to ask, and which origins of entities are believed. */
export interface GateOptions {
  readonly catalog: CatalogService;
  readonly permissions: PermissionsService;
  readonly trustedOrigins: readonly string[];
}

type Filter = Record<string, string | string[]>;

/** How many entities one question names. */
const CHUNK = 100;

/** Cuts a list into parts that fit one question. */
export function chunksOf<T>(items: readonly T[]): readonly (readonly T[])[] {
  const chunks: (readonly T[])[] = [];
  for (let start = 0; start < items.length; start += CHUNK) {
    chunks.push(items.slice(start, start + CHUNK));
  }
  return chunks;
}

/** Asks the catalog and the permission framework, both as the caller. */
export class EntityGate {
  private readonly options: GateOptions;

  constructor(options: GateOptions) {
    this.options = options;
  }

  /** @returns the entity; throws a Backstage error unless the caller may see its secrets. */
  async open(
    name: EntityName,
    credentials: BackstageCredentials,
  ): Promise<Entity> {
    const entity = await this.read(name, credentials);
    const [allowed] = await this.allowed([entity], credentials);
    if (!allowed) {
      throw new NotAllowedError(
        `You may not see the secrets of ${stringifyEntityRef(entity)}`,
      );
    }
    return entity;
  }

  /** @returns those entities that the caller sees in the catalog and may see the secrets of. */
  async find(
    filter: Filter,
    credentials: BackstageCredentials,
  ): Promise<readonly Entity[]> {
    const { items } = await this.options.catalog.getEntities(
      { filter, fields: ['kind', 'metadata'] },
      { credentials },
    );
    const found: Entity[] = [];
    for (const chunk of chunksOf(items)) {
      const allowed = await this.allowed(chunk, credentials);
      found.push(...chunk.filter((_, index) => allowed[index]));
    }
    return found;
  }

  private async read(
    name: EntityName,
    credentials: BackstageCredentials,
  ): Promise<Entity> {
    const entity = await this.options.catalog.getEntityByRef(name, {
      credentials,
    });
    // The same words for what does not exist and for what the caller may not see.
    if (!entity) {
      throw new NotFoundError(
        `No entity ${stringifyEntityRef(name)} is visible to you`,
      );
    }
    return entity;
  }

  private async allowed(
    entities: readonly Entity[],
    credentials: BackstageCredentials,
  ): Promise<readonly boolean[]> {
    const requests = entities.map(entity => ({
      permission: openchoreoSecretsEntityReadPermission,
      resourceRef: stringifyEntityRef(entity),
    }));
    const decisions = await this.options.permissions.authorize(requests, {
      credentials,
    });
    return decisions.map(({ result }) => result === AuthorizeResult.ALLOW);
  }
}
