import type { Config } from '@backstage/config';
import { InputError } from '@backstage/errors';
import type { z } from 'zod';
import type { authorizationSchema } from './authorizationSchema';
import type { AuthorityConfig, AuthorizationConfig } from './secretsConfig';

type Written = z.infer<typeof authorizationSchema>;

/** The portal writes the address with or without the path of the API's version. */
const VERSION = /(\/api\/v1)?\/*$/;

function baseUrlIn(config: Config): string | undefined {
  const written = config.getOptionalString('openchoreo.baseUrl');
  if (written === undefined) return undefined;
  const url = URL.canParse(written) ? new URL(written) : undefined;
  if (url?.protocol !== 'http:' && url?.protocol !== 'https:') {
    throw new InputError(
      "Invalid configuration:\nopenchoreo.baseUrl: expected the URL of the OpenChoreo API, such as 'http://openchoreo-api.openchoreo-control-plane.svc.cluster.local:8080/api/v1'",
    );
  }
  return written.replace(VERSION, '');
}

function authorityOf(
  { mode, platformAction }: Written,
  config: Config,
): AuthorityConfig {
  const baseUrl = baseUrlIn(config);
  if ((mode ?? (baseUrl ? 'openchoreo' : 'backstage')) === 'backstage') {
    const decides = config.getOptionalBoolean('permission.enabled') ?? false;
    return { mode: 'backstage', decides };
  }
  if (!baseUrl) {
    throw new InputError(
      'Invalid configuration:\nopenchoreoSecrets.authorization.mode: openchoreo needs openchoreo.baseUrl; set it, or choose backstage',
    );
  }
  const decides =
    config.getOptionalBoolean('openchoreo.features.authz.enabled') ?? true;
  return { mode: 'openchoreo', baseUrl, platformAction, decides };
}

/** The keys of the portal are read as it reads them: what is off there is off here. */
export function readAuthorization(
  written: Written,
  config: Config,
): AuthorizationConfig {
  const { platformGroups, services, platformTeam } = written;
  return {
    authority: authorityOf(written, config),
    signIn:
      config.getOptionalBoolean('openchoreo.features.auth.enabled') ?? true,
    platformGroups,
    services,
    platformTeam: platformTeam ?? platformGroups[0],
  };
}
