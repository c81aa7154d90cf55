import type { BackstageCredentials } from '@backstage/backend-plugin-api';
import { stringifyEntityRef, type Entity } from '@backstage/catalog-model';
import { NotFoundError } from '@backstage/errors';
import type { CatalogService } from '@backstage/plugin-catalog-node';
import { chunksOf } from './chunksOf';
import { scopeOf } from './scopeOf';
import { subjectKey, type EntityName, type Subject } from './visibility';

/** Whom to ask, and which origins of entities are believed. */
export interface FinderOptions {
  readonly catalog: CatalogService;
  readonly trustedOrigins: readonly string[];
}

/** A subject with the entity that stands for it. */
export interface FoundSubject extends Subject {
  readonly entityRef: string;
}

const ANNOTATION = 'metadata.annotations.openchoreo.io';

function projectFilter(kind: string, namespace: string, project: string) {
  return {
    kind,
    [`${ANNOTATION}/namespace`]: namespace,
    [`${ANNOTATION}/project`]: project,
  };
}

/** Reads the catalog as the caller: what that hides is not there. */
export class EntityFinder {
  private readonly options: FinderOptions;

  constructor(options: FinderOptions) {
    this.options = options;
  }

  /** @returns the entity; throws a Backstage error unless the caller sees it. */
  async read(
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

  /** @returns the components of a project. */
  async componentsOf(
    namespace: string,
    project: string,
    credentials: BackstageCredentials,
  ): Promise<readonly FoundSubject[]> {
    return this.find(
      projectFilter('Component', namespace, project),
      credentials,
    );
  }

  /** @returns the entities that stand for some subjects, by subject. */
  async refsOf(
    subjects: readonly Subject[],
    credentials: BackstageCredentials,
  ): Promise<ReadonlyMap<string, string>> {
    const projects = new Map<string, Subject[]>();
    for (const subject of subjects) {
      const { component, isResource } = subject;
      const key = JSON.stringify([
        component.namespace,
        component.project,
        Boolean(isResource),
      ]);
      const of = projects.get(key);
      if (of) of.push(subject);
      else projects.set(key, [subject]);
    }
    const refs = new Map<string, string>();
    for (const of of projects.values()) {
      for (const chunk of chunksOf(of)) {
        for (const found of await this.named(chunk, credentials)) {
          refs.set(subjectKey(found), found.entityRef);
        }
      }
    }
    return refs;
  }

  /** Entities of subjects that are of one kind and one project. */
  private named(
    subjects: readonly Subject[],
    credentials: BackstageCredentials,
  ): Promise<readonly FoundSubject[]> {
    const [{ component, isResource }] = subjects;
    const kind = isResource ? 'Resource' : 'Component';
    return this.find(
      {
        ...projectFilter(kind, component.namespace, component.project),
        [`${ANNOTATION}/${kind.toLowerCase()}`]: subjects.map(
          subject => subject.component.name,
        ),
      },
      credentials,
    );
  }

  private async find(
    filter: Record<string, string | string[]>,
    credentials: BackstageCredentials,
  ): Promise<readonly FoundSubject[]> {
    const { items } = await this.options.catalog.getEntities(
      { filter, fields: ['kind', 'metadata'] },
      { credentials },
    );
    return items.flatMap((entity): FoundSubject[] => {
      const scope = scopeOf(entity, this.options.trustedOrigins);
      const entityRef = stringifyEntityRef(entity);
      switch (scope?.scope) {
        case 'component':
          return [{ component: scope.component, entityRef }];
        case 'resource':
          return [{ component: scope.resource, isResource: true, entityRef }];
        default:
          return [];
      }
    });
  }
}
