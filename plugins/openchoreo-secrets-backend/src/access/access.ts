import { stringifyEntityRef, type Entity } from '@backstage/catalog-model';
import { InputError, NotAllowedError, NotFoundError } from '@backstage/errors';
import {
  entityScope,
  type ComponentRef,
} from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import { principalOf, type Caller } from './caller';
import type { EntityFinder } from './entityFinder';
import { PlatformRefused } from './platformRefused';
import { readerOf, type ReaderOptions } from './readerOf';
import type { Reader } from './remembered';
import type { Candidate, PlaceName, Rights } from './rights';
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

/** The managed resources of a project, from which its components may take keys. */
export type ManagedIn = (
  project: Pick<ComponentRef, 'namespace' | 'project'>,
) => readonly Subject[];

/** What stands between a caller and an answer; each method throws a Backstage error otherwise. */
export interface Access {
  /** @returns what the caller asks about and may see of it, and of what its keys may be taken from. */
  authorize(
    entity: EntityName,
    environmentsOf: EnvironmentsOf,
    caller: Caller,
    managedIn?: ManagedIn,
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
  /** @returns the namespace that the caller asks about, and what of some subjects in it is visible. */
  authorizeNamespace(
    entity: EntityName,
    subjectsIn: (target: NamespaceTarget) => readonly Subject[],
    environmentsOf: EnvironmentsOf,
    caller: Caller,
  ): Promise<{
    readonly target: NamespaceTarget;
    readonly visibility: Visibility;
  }>;
  /** @returns the id of the plane that an entity which the caller sees stands for: anybody may register one that says so. */
  authorizePlane(entity: EntityName, caller: Caller): Promise<string>;
  /** Lets in who may see planes, stores and all that is the platform's; refuses others as `PlatformRefused`. */
  authorizePlatform(caller: Caller): Promise<void>;
  /** @returns what the caller may see of some subjects; of the platform nothing is asked. */
  visibleOf(
    subjects: readonly FoundSubject[],
    environmentsOf: EnvironmentsOf,
    caller: Caller,
  ): Promise<Omit<Visibility, 'platform'>>;
  /** @returns for whom and until when what is decided now may be remembered; nothing where it is to be asked each time. */
  readerOf(caller: Caller): Reader | undefined;
}

/** A subject, with the entity that was seen to stand for it, if any. */
type FoundSubject = Omit<Candidate, 'environments'>;

/** What access is made of. */
export interface AccessOptions extends ReaderOptions {
  readonly finder: EntityFinder;
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

function giversIn(scope: Scope, managedIn: ManagedIn): readonly Subject[] {
  switch (scope.scope) {
    case 'component':
      return managedIn(scope.component);
    case 'system':
      return managedIn(scope);
    default:
      return [];
  }
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
    managedIn: ManagedIn = () => [],
  ) {
    if (!scopeKind(name.kind)) {
      throw new InputError(
        `kind: ${name.kind} has no secrets to show; ask for a Component, a System or a Resource`,
      );
    }
    const { trustedOrigins } = this.options;
    const entity = await this.read(name, caller);
    const scope = scopeOf(entity, trustedOrigins);
    if (!scope) throw notTrusted(entity);
    const candidates = await this.candidatesOf(entity, scope, caller);
    const seen = this.visibilityOf(
      [...candidates, ...giversIn(scope, managedIn)],
      environmentsOf,
      caller,
    );
    const visibility =
      scope.scope === 'system'
        ? await this.inPlace(
            { scope: 'project', namespace: scope.namespace },
            entity,
            seen,
            caller,
          )
        : await seen;
    const shown = visibility.subjects.filter(
      each => Boolean(each.isResource) === (scope.scope === 'resource'),
    );
    const isShown = scope.scope === 'system' || shown.length > 0;
    if (!isShown) throw notAllowed(entity);
    const target: EntityTarget = { entity: nameOf(entity, name), ...scope };
    const hidden = {
      subjects: !visibility.everything && shown.length < candidates.length,
      environments: await this.hiddenFrom(shown, environmentsOf, caller),
    };
    return { target, visibility: { ...visibility, hidden } };
  }

  async authorizeEnvironment(
    name: EntityName,
    subjectsIn: (target: EnvironmentTarget) => readonly Subject[],
    caller: Caller,
  ) {
    askedFor(name, 'Environment');
    const { trustedOrigins } = this.options;
    const entity = await this.read(name, caller);
    const place = environmentOf(entity, trustedOrigins);
    if (!place) throw notTrusted(entity);
    const target = { entity: nameOf(entity, name), ...place };
    const visibility = await this.inPlace(
      { ...place, scope: 'environment' },
      entity,
      this.visibilityOf(subjectsIn(target), () => [place.environment], caller),
      caller,
    );
    return { target, visibility };
  }

  async authorizeNamespace(
    name: EntityName,
    subjectsIn: (target: NamespaceTarget) => readonly Subject[],
    environmentsOf: EnvironmentsOf,
    caller: Caller,
  ) {
    askedFor(name, 'Domain');
    const { trustedOrigins } = this.options;
    const entity = await this.read(name, caller);
    const namespace = namespaceOf(entity, trustedOrigins);
    if (!namespace) throw notTrusted(entity);
    const target = { entity: nameOf(entity, name), namespace };
    const visibility = await this.inPlace(
      { scope: 'namespace', namespace },
      entity,
      this.visibilityOf(subjectsIn(target), environmentsOf, caller),
      caller,
    );
    return { target, visibility };
  }

  async authorizePlane(name: EntityName, caller: Caller): Promise<string> {
    const entity = await this.read(name, caller);
    const scope = entityScope(entity, this.options.trustedOrigins);
    if (scope?.scope !== 'plane') throw notTrusted(entity);
    return scope.id;
  }

  async authorizePlatform(caller: Caller): Promise<void> {
    const refusal = await this.rightsOf(caller).refusesPlatform(caller);
    if (refusal) throw new PlatformRefused(refusal.why);
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

  readerOf(caller: Caller): Reader | undefined {
    return readerOf(caller, this.options);
  }

  /** A service that is not let in is refused before, so that it learns nothing of what there is. */
  private read(name: EntityName, caller: Caller): Promise<Entity> {
    this.rightsOf(caller);
    return this.options.finder.read(name, caller.credentials);
  }

  /** What is seen in a place, where that may be seen itself: both are asked for together. */
  private async inPlace(
    place: PlaceName,
    entity: Entity,
    seen: Promise<Visibility>,
    caller: Caller,
  ): Promise<Visibility> {
    const [visibility, isShown] = await Promise.all([
      seen,
      this.rightsOf(caller).seesPlace(
        { ...place, entityRef: stringifyEntityRef(entity) },
        async () => (await seen).subjects,
        caller,
      ),
    ]);
    if (!isShown) throw notAllowed(entity);
    return visibility;
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

  /** The environments that are hidden of some subjects, and that the catalog names to the caller all the same. */
  private async hiddenFrom(
    shown: Visibility['subjects'],
    environmentsOf: EnvironmentsOf,
    { credentials }: Caller,
  ): Promise<readonly string[]> {
    const names = new Set(
      shown.flatMap(subject => {
        const { environments } = subject;
        return environments
          ? environmentsOf(subject).filter(each => !environments.includes(each))
          : [];
      }),
    );
    const [first] = shown;
    return first && names.size > 0
      ? this.options.finder.environmentsAmong(
          first.component.namespace,
          [...names],
          credentials,
        )
      : [];
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

  /** Services are let in by name. */
  private rightsOf(caller: Caller): Rights {
    const principal = principalOf(caller);
    if (principal.type !== 'service') return this.options.rights;
    return this.options.services.rightsOf(principal);
  }
}
