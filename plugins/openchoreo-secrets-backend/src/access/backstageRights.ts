import type { BackstageCredentials } from '@backstage/backend-plugin-api';
import { catalogEntityReadPermission } from '@backstage/plugin-catalog-common/alpha';
import { AuthorizeResult } from '@backstage/plugin-permission-common';
import {
  openchoreoSecretsEntityReadPermission,
  openchoreoSecretsPlatformReadPermission,
} from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import type { PermissionsPort } from './boundedPermissions';
import type { Caller } from './caller';
import { chunksOf } from './chunksOf';
import type { EntityFinder } from './entityFinder';
import type { GroupMembership } from './groupMembership';
import type { Candidate, Place, Refusal, Rights } from './rights';
import { subjectKey, type Subject, type Visibility } from './visibility';

/** Whom to ask. */
interface Options {
  readonly permissions: PermissionsPort;
  readonly finder: EntityFinder;
  readonly groups: GroupMembership;
}

const KEY = 'openchoreoSecrets.authorization.platformGroups';
const PLATFORM = openchoreoSecretsPlatformReadPermission;

/** Asks the permission framework, which leaves conditions on entities to the catalog. */
export class BackstageRights implements Rights {
  private readonly options: Options;

  constructor(options: Options) {
    this.options = options;
  }

  async visibleOf(
    candidates: readonly Candidate[],
    { credentials }: Caller,
  ): Promise<Omit<Visibility, 'platform'>> {
    const inGeneral = await this.decideInGeneral(credentials);
    if (inGeneral === AuthorizeResult.DENY) {
      return { subjects: [], everything: false };
    }
    const everything = inGeneral === AuthorizeResult.ALLOW;
    const seen = everything
      ? candidates
      : await this.allowed(candidates, credentials);
    return {
      everything,
      subjects: seen.map(({ component, isResource }) => ({
        component,
        isResource,
      })),
    };
  }

  async seesPlace(
    { entityRef }: Place,
    _within: () => Promise<readonly Subject[]>,
    { credentials }: Caller,
  ): Promise<boolean> {
    return (await this.seenOf([entityRef], credentials)).has(entityRef);
  }

  async refusesPlatform(caller: Caller): Promise<Refusal | undefined> {
    const { permissions, groups } = this.options;
    const [[decision], isMember] = await Promise.all([
      permissions.authorize([{ permission: PLATFORM }], {
        credentials: caller.credentials,
      }),
      groups.includes(caller),
    ]);
    if (decision?.result !== AuthorizeResult.ALLOW) {
      return {
        why: `You may not see the secrets of the platform: permission ${PLATFORM.name} is not granted`,
      };
    }
    // A policy may allow every permission that it does not know.
    if (groups.isEmpty) {
      return {
        why: `Nobody may see the secrets of the platform yet: set ${KEY} to the groups that may`,
      };
    }
    return isMember
      ? undefined
      : {
          why: `You may not see the secrets of the platform: you are in none of the groups in ${KEY}`,
        };
  }

  /** Whether there is anything to ask about single entities. */
  private async decideInGeneral(
    credentials: BackstageCredentials,
  ): Promise<AuthorizeResult> {
    const decisions = await this.options.permissions.authorizeConditional(
      [
        { permission: openchoreoSecretsEntityReadPermission },
        { permission: catalogEntityReadPermission },
      ],
      { credentials },
    );
    const results = [0, 1].map(
      index => decisions[index]?.result ?? AuthorizeResult.DENY,
    );
    if (results.includes(AuthorizeResult.DENY)) return AuthorizeResult.DENY;
    return results.every(result => result === AuthorizeResult.ALLOW)
      ? AuthorizeResult.ALLOW
      : AuthorizeResult.CONDITIONAL;
  }

  /** Those whose entity the caller sees in the catalog and may see the secrets of. */
  private async allowed(
    candidates: readonly Candidate[],
    credentials: BackstageCredentials,
  ): Promise<readonly Candidate[]> {
    const unseen = candidates.filter(({ entityRef }) => !entityRef);
    const found = await this.options.finder.refsOf(unseen, credentials);
    const refOf = (candidate: Candidate) =>
      candidate.entityRef ?? found.get(subjectKey(candidate));
    const refs = candidates.flatMap(candidate => refOf(candidate) ?? []);
    const seen = await this.seenOf(refs, credentials);
    return candidates.filter(candidate => seen.has(refOf(candidate) ?? ''));
  }

  private async seenOf(
    refs: readonly string[],
    credentials: BackstageCredentials,
  ): Promise<ReadonlySet<string>> {
    const seen = await Promise.all(
      chunksOf(refs).map(chunk => this.seenIn(chunk, credentials)),
    );
    return new Set(seen.flat());
  }

  private async seenIn(
    refs: readonly string[],
    credentials: BackstageCredentials,
  ): Promise<readonly string[]> {
    const decisions = await this.options.permissions.authorize(
      refs.map(resourceRef => ({
        permission: openchoreoSecretsEntityReadPermission,
        resourceRef,
      })),
      { credentials },
    );
    return refs.filter(
      (_, index) => decisions[index]?.result === AuthorizeResult.ALLOW,
    );
  }
}
