import { stringifyEntityRef, type Entity } from '@backstage/catalog-model';
import { InputError, NotAllowedError, NotFoundError } from '@backstage/errors';
import { principalOf, type Caller } from './caller';
import type { EntityFinder } from './entityFinder';
import { openRights } from './openRights';
import type { Candidate, Rights } from './rights';
import { environmentOf, namespaceOf, scopeKind, scopeOf } from './scopeOf';
import type { ServiceAccess } from './serviceAccess';
import type {
  EntityName,
  EntityTarget,
  EnvironmentTarget,
  NamespaceTarget,
  Scope,
  Subject,
  Visibility,
} from './visibility';

/** The environments that something can be deployed in, as far as they are known. */
export type EnvironmentsOf = (subject: Subject) => readonly string[];

/** What stands between a caller and an answer; each method throws a Backstage error otherwise. */
export interface Access {
  /** @returns what the caller asks about and may see of it. */
  authorize(
    entity: EntityName,
    environmentsOf: EnvironmentsOf,
    caller: Caller,
  ): Promise<{
    readonly target: EntityTarget;
    readonly visibility: Visibility;
  }>;
  /** @returns the environment that the caller asks about, and what of some subjects is visible in it. */
  authorizeEnvironment(
    entity: EntityName,
    subjectsIn: (target: EnvironmentTarget) => readonly Subject[],
    caller: Caller,
  ): Promise<{
    readonly target: EnvironmentTarget;
    readonly visibility: Visibility;
  }>;
  /** @returns the namespace that the caller asks about, and whether what is the platform's is visible. */
  authorizeNamespace(
    entity: EntityName,
    caller: Caller,
  ): Promise<{
    readonly target: NamespaceTarget;
    readonly platform: boolean;
  }>;
  /** Lets in who may see planes, stores and all that is the platform's. */
  authorizePlatform(caller: Caller): Promise<void>;
  /** @returns what the caller may see of some subjects; of the platform nothing is asked. */
  visibleOf(
    subjects: readonly FoundSubject[],
    environmentsOf: EnvironmentsOf,
    caller: Caller,
  ): Promise<Omit<Visibility, 'platform'>>;
}

/** A subject, with the entity that was seen to stand for it, if any. */
type FoundSubject = Omit<Candidate, 'environments'>;

/** What access is made of. */
export interface AccessOptions {
  readonly finder: EntityFinder;
  readonly rights: Rights;
  readonly services: ServiceAccess;
  readonly trustedOrigins: readonly string[];
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

function notAllowed(entity: Entity): NotAllowedError {
  return new NotAllowedError(
    `You may not see the secrets of ${stringifyEntityRef(entity)}`,
  );
}

function askedFor({ kind }: EntityName, wanted: string): void {
  if (kind.toLocaleLowerCase('en-US') === wanted.toLowerCase()) return;
  throw new InputError(`kind: ${kind} has none of these; expected ${wanted}`);
}

/** Reads entities as the caller, and shows of them what the caller's rights allow. */
export class DefaultAccess implements Access {
  private readonly options: AccessOptions;

  constructor(options: AccessOptions) {
    this.options = options;
  }

  async authorize(
    name: EntityName,
    environmentsOf: EnvironmentsOf,
    caller: Caller,
  ) {
    if (!scopeKind(name.kind)) {
      throw new InputError(
        `kind: ${name.kind} has no secrets to show; ask for a Component, a System or a Resource`,
      );
    }
    const rights = this.rightsOf(caller);
    const { finder, trustedOrigins } = this.options;
    const entity = await finder.read(name, caller.credentials);
    const scope = scopeOf(entity, trustedOrigins);
    if (!scope) throw notTrusted(entity);
    const candidates = await this.candidatesOf(entity, scope, caller);
    const visibility = await this.visibilityOf(
      candidates,
      environmentsOf,
      caller,
    );
    const isShown =
      scope.scope === 'system'
        ? await rights.seesPlace(
            {
              scope: 'project',
              entityRef: stringifyEntityRef(entity),
              namespace: scope.namespace,
            },
            visibility.subjects,
            caller,
          )
        : visibility.subjects.length > 0;
    if (!isShown) throw notAllowed(entity);
    const target: EntityTarget = { entity: nameOf(entity, name), ...scope };
    return { target, visibility };
  }

  async authorizeEnvironment(
    name: EntityName,
    subjectsIn: (target: EnvironmentTarget) => readonly Subject[],
    caller: Caller,
  ) {
    askedFor(name, 'Environment');
    const rights = this.rightsOf(caller);
    const { finder, trustedOrigins } = this.options;
    const entity = await finder.read(name, caller.credentials);
    const place = environmentOf(entity, trustedOrigins);
    if (!place) throw notTrusted(entity);
    const target = { entity: nameOf(entity, name), ...place };
    const visibility = await this.visibilityOf(
      subjectsIn(target),
      () => [place.environment],
      caller,
    );
    const isShown = await rights.seesPlace(
      {
        ...place,
        scope: 'environment',
        entityRef: stringifyEntityRef(entity),
      },
      visibility.subjects,
      caller,
    );
    if (!isShown) throw notAllowed(entity);
    return { target, visibility };
  }

  async authorizeNamespace(name: EntityName, caller: Caller) {
    askedFor(name, 'Domain');
    const rights = this.rightsOf(caller);
    const { finder, trustedOrigins } = this.options;
    const entity = await finder.read(name, caller.credentials);
    const namespace = namespaceOf(entity, trustedOrigins);
    if (!namespace) throw notTrusted(entity);
    const entityRef = stringifyEntityRef(entity);
    const place = { scope: 'namespace' as const, entityRef, namespace };
    if (!(await rights.seesPlace(place, [], caller))) throw notAllowed(entity);
    const platform = !(await rights.refusesPlatform(caller));
    return { target: { entity: nameOf(entity, name), namespace }, platform };
  }

  async authorizePlatform(caller: Caller): Promise<void> {
    const refusal = await this.rightsOf(caller).refusesPlatform(caller);
    if (refusal) throw new NotAllowedError(refusal.why);
  }

  async visibleOf(
    subjects: readonly FoundSubject[],
    environmentsOf: EnvironmentsOf,
    caller: Caller,
  ): Promise<Omit<Visibility, 'platform'>> {
    const candidates = subjects.map(each => ({
      ...each,
      environments: () => environmentsOf(each),
    }));
    return this.rightsOf(caller).visibleOf(candidates, caller);
  }

  private async visibilityOf(
    subjects: readonly FoundSubject[],
    environmentsOf: EnvironmentsOf,
    caller: Caller,
  ): Promise<Visibility> {
    const [visible, refusal] = await Promise.all([
      this.visibleOf(subjects, environmentsOf, caller),
      this.rightsOf(caller).refusesPlatform(caller),
    ]);
    return { ...visible, platform: !refusal };
  }

  private async candidatesOf(
    entity: Entity,
    scope: Scope,
    { credentials }: Caller,
  ): Promise<readonly FoundSubject[]> {
    const entityRef = stringifyEntityRef(entity);
    switch (scope.scope) {
      case 'component':
        return [{ component: scope.component, entityRef }];
      case 'resource':
        return [{ component: scope.resource, isResource: true, entityRef }];
      default:
        return this.options.finder.componentsOf(
          scope.namespace,
          scope.project,
          credentials,
        );
    }
  }

  /** Services are let in by name, and then see everything. */
  private rightsOf(caller: Caller): Rights {
    const principal = principalOf(caller);
    if (principal.type !== 'service') return this.options.rights;
    this.options.services.authorize(principal.subject);
    return openRights;
  }
}
