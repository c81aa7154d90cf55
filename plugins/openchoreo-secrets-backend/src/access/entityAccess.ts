import type { BackstageCredentials } from '@backstage/backend-plugin-api';
import { stringifyEntityRef, type Entity } from '@backstage/catalog-model';
import { InputError, NotFoundError } from '@backstage/errors';
import {
  componentKey,
  type ComponentRef,
} from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import { chunksOf, EntityGate, type GateOptions } from './entityGate';
import { environmentOf, namespaceOf, scopeKind, scopeOf } from './scopeOf';
import type {
  EntityName,
  EntityTarget,
  EnvironmentTarget,
  NamespaceTarget,
  Visibility,
} from './visibility';

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
  /** @returns the environment that the caller asks about; throws a Backstage error otherwise. */
  authorizeEnvironment(
    entity: EntityName,
    credentials: BackstageCredentials,
  ): Promise<EnvironmentTarget>;
  /** @returns the namespace that the caller asks about; throws a Backstage error otherwise. */
  authorizeNamespace(
    entity: EntityName,
    credentials: BackstageCredentials,
  ): Promise<NamespaceTarget>;
  /** @returns those of some components that the caller may see. */
  visibleOf(
    candidates: readonly ComponentRef[],
    credentials: BackstageCredentials,
  ): Promise<Visibility>;
}

function nameOf(
  { kind, metadata }: Entity,
  { namespace }: EntityName,
): EntityName {
  return {
    kind,
    namespace: metadata.namespace ?? namespace,
    name: metadata.name,
  };
}

function notTrusted(entity: Entity): NotFoundError {
  return new NotFoundError(
    `${stringifyEntityRef(entity)} does not come from an OpenChoreo that is trusted here`,
  );
}

function askedFor({ kind }: EntityName, wanted: string): void {
  if (kind.toLocaleLowerCase('en-US') === wanted.toLowerCase()) return;
  throw new InputError(`kind: ${kind} has none of these; expected ${wanted}`);
}

function projectFilter(namespace: string, project: string) {
  return {
    kind: 'Component',
    'metadata.annotations.openchoreo.io/namespace': namespace,
    'metadata.annotations.openchoreo.io/project': project,
  };
}

/** Lets callers see what the catalog and the permission framework let them. */
export class DefaultEntityAccess implements EntityAccess {
  private readonly trustedOrigins: readonly string[];
  private readonly gate: EntityGate;

  constructor(options: GateOptions) {
    this.trustedOrigins = options.trustedOrigins;
    this.gate = new EntityGate(options);
  }

  async authorize(name: EntityName, credentials: BackstageCredentials) {
    if (!scopeKind(name.kind)) {
      throw new InputError(
        `kind: ${name.kind} has no secrets to show; ask for a Component, a System or a Resource`,
      );
    }
    const entity = await this.gate.open(name, credentials);
    const scope = scopeOf(entity, this.trustedOrigins);
    if (!scope) throw notTrusted(entity);
    const components =
      scope.scope === 'system'
        ? this.componentsIn(
            await this.gate.find(
              projectFilter(scope.namespace, scope.project),
              credentials,
            ),
          )
        : [scope.scope === 'component' ? scope.component : scope.resource];
    const target: EntityTarget = { entity: nameOf(entity, name), ...scope };
    return { target, visibility: { components } };
  }

  async authorizeEnvironment(
    name: EntityName,
    credentials: BackstageCredentials,
  ): Promise<EnvironmentTarget> {
    askedFor(name, 'Environment');
    const entity = await this.gate.open(name, credentials);
    const place = environmentOf(entity, this.trustedOrigins);
    if (!place) throw notTrusted(entity);
    return { entity: nameOf(entity, name), ...place };
  }

  async authorizeNamespace(
    name: EntityName,
    credentials: BackstageCredentials,
  ): Promise<NamespaceTarget> {
    askedFor(name, 'Domain');
    const entity = await this.gate.open(name, credentials);
    const namespace = namespaceOf(entity, this.trustedOrigins);
    if (!namespace) throw notTrusted(entity);
    return { entity: nameOf(entity, name), namespace };
  }

  async visibleOf(
    candidates: readonly ComponentRef[],
    credentials: BackstageCredentials,
  ): Promise<Visibility> {
    const projects = new Map<string, ComponentRef[]>();
    for (const component of candidates) {
      const key = `${component.namespace}/${component.project}`;
      const of = projects.get(key);
      if (of) of.push(component);
      else projects.set(key, [component]);
    }
    const wanted = new Set(candidates.map(componentKey));
    const components: ComponentRef[] = [];
    for (const of of projects.values()) {
      const [{ namespace, project }] = of;
      for (const chunk of chunksOf(of)) {
        const filter = {
          ...projectFilter(namespace, project),
          'metadata.annotations.openchoreo.io/component': chunk.map(
            ({ name }) => name,
          ),
        };
        const found = await this.gate.find(filter, credentials);
        components.push(
          ...this.componentsIn(found).filter(each =>
            wanted.has(componentKey(each)),
          ),
        );
      }
    }
    return { components };
  }

  /** The components that entities stand for, of those that are believed. */
  private componentsIn(entities: readonly Entity[]): readonly ComponentRef[] {
    return entities.flatMap(entity => {
      const scope = scopeOf(entity, this.trustedOrigins);
      return scope?.scope === 'component' ? [scope.component] : [];
    });
  }
}
