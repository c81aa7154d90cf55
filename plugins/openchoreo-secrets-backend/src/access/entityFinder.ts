import type { BackstageCredentials } from '@backstage/backend-plugin-api';
import { stringifyEntityRef, type Entity } from '@backstage/catalog-model';
import { NotFoundError, ServiceUnavailableError } from '@backstage/errors';
import type { CatalogService } from '@backstage/plugin-catalog-node';
import { chunksOf } from './chunksOf';
import { environmentOf, ORIGIN, scopeOf } from './scopeOf';
import { subjectKey, type EntityName, type Subject } from './visibility';

/** What of the catalog is asked. */
export type CatalogPort = Pick<
  CatalogService,
  'getEntityByRef' | 'queryEntities'
>;

/** Whom to ask, and which origins of entities are believed. */
export interface FinderOptions {
  readonly catalog: CatalogPort;
  readonly trustedOrigins: readonly string[];
}

/** A subject with the entity that stands for it. */
export interface FoundSubject extends Subject {
  readonly entityRef: string;
}

const ANNOTATIONS = 'metadata.annotations';
const ANNOTATION = `${ANNOTATIONS}.openchoreo.io`;

/**
 * All that is read of entities that are searched for: these annotations by
 * name, since whoever registers entities may put anything into others, and an
 * answer is held in memory whole.
 */
const FIELDS = [
  'kind',
  'metadata.name',
  'metadata.namespace',
  `${ANNOTATIONS}.${ORIGIN}`,
  ...['namespace', 'project', 'component', 'resource'].map(
    name => `${ANNOTATION}/${name}`,
  ),
];

/** How many entities one answer holds, and how many of them are read at most. */
const PAGE = 500;
const MOST = 10_000;

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

  /** @returns the components and managed resources that belong to one of some groups or users. */
  async ownedBy(
    owners: readonly string[],
    credentials: BackstageCredentials,
  ): Promise<readonly FoundSubject[]> {
    const found = await Promise.all(
      ['Component', 'Resource'].map(kind =>
        this.find({ kind, 'relations.ownedBy': [...owners] }, credentials),
      ),
    );
    return found.flat();
  }

  /** @returns those of some environments of a namespace that the caller finds in the catalog. */
  async environmentsAmong(
    namespace: string,
    names: readonly string[],
    credentials: BackstageCredentials,
  ): Promise<readonly string[]> {
    const { trustedOrigins } = this.options;
    const entities = await this.all(
      {
        kind: 'Environment',
        [`${ANNOTATION}/namespace`]: namespace,
        ...originFilter(trustedOrigins),
      },
      credentials,
    );
    return entities.flatMap(entity => {
      const place = environmentOf(entity, trustedOrigins);
      return place?.namespace === namespace && names.includes(place.environment)
        ? place.environment
        : [];
    });
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
      const known = projects.get(key);
      if (known) known.push(subject);
      else projects.set(key, [subject]);
    }
    const found = await Promise.all(
      [...projects.values()]
        .flatMap(ofProject => chunksOf(ofProject))
        .map(chunk => this.named(chunk, credentials)),
    );
    return new Map(
      found.flat().map(each => [subjectKey(each), each.entityRef] as const),
    );
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
    const { trustedOrigins } = this.options;
    const entities = await this.all(
      { ...filter, ...originFilter(trustedOrigins) },
      credentials,
    );
    return entities.flatMap((entity): FoundSubject[] => {
      const scope = scopeOf(entity, trustedOrigins);
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

  /** Page by page, up to a bound: whoever may register entities has no say in how much is read. */
  private async all(
    filter: Record<string, string | string[]>,
    credentials: BackstageCredentials,
  ): Promise<readonly Entity[]> {
    const { catalog } = this.options;
    const entities: Entity[] = [];
    let cursor: string | undefined;
    do {
      const { items, pageInfo } = await catalog.queryEntities(
        { ...(cursor ? { cursor } : { filter }), fields: FIELDS, limit: PAGE },
        { credentials },
      );
      entities.push(...items);
      cursor = items.length > 0 ? pageInfo.nextCursor : undefined;
      if (entities.length > MOST) throw tooMany();
    } while (cursor);
    return entities;
  }
}

/** Where origins are spelt out, the catalog itself leaves out what is not to be believed. */
function originFilter(
  trustedOrigins: readonly string[],
): Record<string, string[]> {
  const areExact =
    trustedOrigins.length > 0 &&
    trustedOrigins.every(origin => !origin.endsWith('*'));
  return areExact ? { [`${ANNOTATIONS}.${ORIGIN}`]: [...trustedOrigins] } : {};
}

function tooMany(): ServiceUnavailableError {
  return new ServiceUnavailableError(
    `The catalog of the portal has more than ${MOST} entities for one question, such as for one project of OpenChoreo, so it cannot be told what you may see`,
  );
}
