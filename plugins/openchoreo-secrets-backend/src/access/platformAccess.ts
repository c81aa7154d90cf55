import type {
  BackstageCredentials,
  BackstageUserPrincipal,
  PermissionsService,
  UserInfoService,
} from '@backstage/backend-plugin-api';
import { parseEntityRef, stringifyEntityRef } from '@backstage/catalog-model';
import { NotAllowedError } from '@backstage/errors';
import { AuthorizeResult } from '@backstage/plugin-permission-common';
import { openchoreoSecretsPlatformReadPermission } from '@openchoreo/backstage-plugin-openchoreo-secrets-common';

type UserCredentials = BackstageCredentials<BackstageUserPrincipal>;

/** What stands between a user and the whole platform. */
export interface PlatformAccess {
  /** Throws a Backstage error unless the user may see everything. */
  authorize(credentials: UserCredentials): Promise<void>;
}

interface Options {
  readonly permissions: PermissionsService;
  readonly userInfo: UserInfoService;
  /** Entity refs of groups or users. */
  readonly platformGroups: readonly string[];
}

const KEY = 'openchoreoSecrets.authorization.platformGroups';

/**
 * Asks the permission framework and, because a policy may allow every
 * permission that it does not know, for membership of a configured group too.
 */
export class DefaultPlatformAccess implements PlatformAccess {
  private readonly options: Options;
  private readonly groups: ReadonlySet<string>;

  constructor(options: Options) {
    this.options = options;
    this.groups = new Set(options.platformGroups);
  }

  async authorize(credentials: UserCredentials): Promise<void> {
    const { permissions, userInfo } = this.options;
    const [decision] = await permissions.authorize(
      [{ permission: openchoreoSecretsPlatformReadPermission }],
      { credentials },
    );
    if (decision.result !== AuthorizeResult.ALLOW) {
      throw new NotAllowedError(
        `You may not see the secrets of the platform: permission ${openchoreoSecretsPlatformReadPermission.name} is not granted`,
      );
    }
    if (this.groups.size === 0) {
      throw new NotAllowedError(
        `Nobody may see the secrets of the platform yet: set ${KEY} to the groups that may`,
      );
    }
    const { ownershipEntityRefs } = await userInfo.getUserInfo(credentials);
    const isMember = ownershipEntityRefs.some(ref =>
      this.groups.has(stringifyEntityRef(parseEntityRef(ref))),
    );
    if (!isMember) {
      throw new NotAllowedError(
        `You may not see the secrets of the platform: you are in none of the groups in ${KEY}`,
      );
    }
  }
}
