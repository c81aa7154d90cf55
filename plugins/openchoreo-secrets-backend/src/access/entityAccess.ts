import type {
  BackstageCredentials,
  PermissionsService,
} from '@backstage/backend-plugin-api';
import { stringifyEntityRef, type Entity } from '@backstage/catalog-model';
import { InputError, NotAllowedError, NotFoundError } from '@backstage/errors';
import type { CatalogService } from '@backstage/plugin-catalog-node';
import { AuthorizeResult } from '@backstage/plugin-permission-common';
import {
  openchoreoSecretsEntityReadPermission,
  type ComponentRef,
} from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import { scopeKind, scopeOf } from './scopeOf';
import type { EntityName, EntityTarget, Visibility } from './visibility';

/** What stands between a caller and an answer. */
export interface EntityAccess {
  /** @returns what the caller asks about and may see of it; throws a Backstage error otherwise. */
  authorize(
    entity: EntityName,
    credentials: BackstageCredentials,
  ): Promise<{
    readonly target: EntityTarget;
    readonly visibility: Visibility;
  }>;
}

interface Options {
  readonly catalog: CatalogService;
  readonly permissions: PermissionsService;
  readonly trustedOrigins: readonly string[];
}

/** Asks the catalog and the permission framework, both as the caller. */
export class DefaultEntityAccess implements EntityAccess {
  private readonly options: Options;

  constructor(options: Options) {
    this.options = options;
  }

  async authorize(name: EntityName, credentials: BackstageCredentials) {
    if (!scopeKind(name.kind)) {
      throw new InputError(
        `kind: ${name.kind} has no secrets to show; ask for a Component or a System`,
      );
    }
    const entity = await this.read(name, credentials);
    const [allowed] = await this.allowed([entity], credentials);
    if (!allowed) {
      throw new NotAllowedError(
        `You may not see the secrets of ${stringifyEntityRef(entity)}`,
      );
    }
    const scope = scopeOf(entity, this.options.trustedOrigins);
    if (!scope) {
      throw new NotFoundError(
        `${stringifyEntityRef(entity)} does not come from an OpenChoreo that is trusted here`,
      );
    }
    const components =
      scope.scope === 'component'
        ? [scope.component]
        : await this.componentsOf(scope, credentials);
    const { kind, metadata } = entity;
    const target: EntityTarget = {
      entity: {
        kind,
        namespace: metadata.namespace ?? name.namespace,
        name: metadata.name,
      },
      ...scope,
    };
    return { target, visibility: { components } };
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

  /** The components of a project that the caller sees in the catalog, may see the secrets of, and that are believed. */
  private async componentsOf(
    system: { readonly namespace: string; readonly project: string },
    credentials: BackstageCredentials,
  ): Promise<readonly ComponentRef[]> {
    const { items } = await this.options.catalog.getEntities(
      {
        filter: {
          kind: 'Component',
          'metadata.annotations.openchoreo.io/namespace': system.namespace,
          'metadata.annotations.openchoreo.io/project': system.project,
        },
        fields: ['kind', 'metadata'],
      },
      { credentials },
    );
    if (items.length === 0) return [];
    const allowed = await this.allowed(items, credentials);
    return items.flatMap((entity, index) => {
      const scope = allowed[index]
        ? scopeOf(entity, this.options.trustedOrigins)
        : undefined;
      return scope?.scope === 'component' ? [scope.component] : [];
    });
  }
}
