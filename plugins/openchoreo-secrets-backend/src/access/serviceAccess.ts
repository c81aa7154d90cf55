import { NotAllowedError } from '@backstage/errors';
import { catalogEntityReadPermission } from '@backstage/plugin-catalog-common/alpha';
import type { BasicPermission } from '@backstage/plugin-permission-common';
import {
  openchoreoSecretsEntityReadPermission,
  openchoreoSecretsPlatformReadPermission,
} from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import type { AuthorizationConfig } from '../config/secretsConfig';
import type { ServicePrincipal } from './caller';
import { openRights } from './openRights';
import type { Rights } from './rights';

const KEY = 'openchoreoSecrets.authorization';

/** What of a permission its restriction may ask for. */
type Asked = Pick<BasicPermission, 'name' | 'attributes'>;

/** What it takes to be told of entities: what a user needs of them too. */
const ENTITIES: readonly Asked[] = [
  openchoreoSecretsEntityReadPermission,
  catalogEntityReadPermission,
];

/** Whether a token may be used for something; one that is not restricted may. */
function mayUse(
  { accessRestrictions = {} }: ServicePrincipal,
  { name, attributes }: Asked,
): boolean {
  const { permissionNames, permissionAttributes } = accessRestrictions;
  const { action } = attributes;
  return (
    (permissionNames?.includes(name) ?? true) &&
    (!permissionAttributes?.action ||
      (action !== undefined && permissionAttributes.action.includes(action)))
  );
}

/** Lets in those services that are named, and no others; each as far as its token reaches. */
export class ServiceAccess {
  private readonly services: ReadonlySet<string>;
  private readonly catalog: ReadonlySet<string>;

  /** Subjects of service principals, such as `plugin:catalog`. */
  constructor({
    services,
    catalogServices,
  }: Pick<AuthorizationConfig, 'services' | 'catalogServices'>) {
    this.services = new Set(services);
    this.catalog = new Set(catalogServices);
  }

  /** @returns what a service may see; throws a Backstage error unless it is let in. */
  rightsOf(service: ServicePrincipal): Rights {
    const { subject } = service;
    if (!this.services.has(subject)) throw notListed(subject, 'services');
    this.restricted(service);
    if (mayUse(service, openchoreoSecretsPlatformReadPermission)) {
      return openRights;
    }
    const why = `The token of service ${subject} is restricted: it may not see the secrets of the platform`;
    return { ...openRights, refusesPlatform: async () => ({ why }) };
  }

  /** Throws a Backstage error unless the service may be told coarse health of everything. */
  authorizeCatalog(service: ServicePrincipal): void {
    const { subject } = service;
    if (!this.services.has(subject) && !this.catalog.has(subject)) {
      throw notListed(subject, 'catalogServices');
    }
    this.restricted(service);
  }

  /** Asked before anything is looked up, so that a refusal tells nothing of what there is. */
  private restricted(service: ServicePrincipal): void {
    const missing = ENTITIES.find(each => !mayUse(service, each));
    if (!missing) return;
    throw new NotAllowedError(
      `The token of service ${service.subject} is restricted: it may not be used for permission ${missing.name}`,
    );
  }
}

function notListed(subject: string, list: string): NotAllowedError {
  return new NotAllowedError(
    `Service ${subject} may not see the health of secrets: it is not listed in ${KEY}.${list}`,
  );
}
