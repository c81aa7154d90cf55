import type { UserInfoService } from '@backstage/backend-plugin-api';
import { parseEntityRef, stringifyEntityRef } from '@backstage/catalog-model';
import { principalOf, type Caller } from './caller';

/** Knows who belongs to one of some groups. */
export class GroupMembership {
  private readonly userInfo: UserInfoService;
  private readonly groups: ReadonlySet<string>;

  /** @param groups - entity refs of groups or users, as the catalog writes them. */
  constructor(userInfo: UserInfoService, groups: readonly string[]) {
    this.userInfo = userInfo;
    this.groups = new Set(groups);
  }

  get isEmpty(): boolean {
    return this.groups.size === 0;
  }

  async includes(caller: Caller): Promise<boolean> {
    if (this.isEmpty || principalOf(caller).type !== 'user') return false;
    const { ownershipEntityRefs } = await this.userInfo.getUserInfo(
      caller.credentials,
    );
    return ownershipEntityRefs.some(ref =>
      this.groups.has(stringifyEntityRef(parseEntityRef(ref))),
    );
  }
}
