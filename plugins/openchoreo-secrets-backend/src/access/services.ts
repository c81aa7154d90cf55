import type {
  AuditorService,
  HttpAuthService,
  LoggerService,
  UserInfoService,
} from '@backstage/backend-plugin-api';
import type { PermissionsPort } from './boundedPermissions';
import type { CatalogPort } from './entityFinder';
import type { Readers } from './readers';

/** What of Backstage is used whatever the configuration says. */
export interface Services {
  readonly auditor: AuditorService;
  readonly catalog: CatalogPort;
  readonly httpAuth: Pick<HttpAuthService, 'credentials'>;
  readonly logger: LoggerService;
  readonly permissions: PermissionsPort;
  readonly userInfo: UserInfoService;
  /** Whom answers are remembered for; absent where none are. */
  readonly readers?: Pick<Readers, 'of'>;
}
