import { NotAllowedError } from '@backstage/errors';

const KEY = 'openchoreoSecrets.authorization.services';

/** Lets in those services that are named, and no others. */
export class ServiceAccess {
  private readonly services: ReadonlySet<string>;

  /** @param services - subjects of service principals, such as `plugin:catalog`. */
  constructor(services: readonly string[]) {
    this.services = new Set(services);
  }

  /** Throws a Backstage error unless the service is let in. */
  authorize(subject: string): void {
    if (this.services.has(subject)) return;
    throw new NotAllowedError(
      `Service ${subject} may not see the health of secrets: it is not listed in ${KEY}`,
    );
  }
}
