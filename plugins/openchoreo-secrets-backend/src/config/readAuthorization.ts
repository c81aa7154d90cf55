import type { Config } from '@backstage/config';
import type { z } from 'zod/v3';
import type { authorizationSchema } from './authorizationSchema';
import { readFlag } from './readFlag';
import type { AuthorityConfig, AuthorizationConfig } from './secretsConfig';
import { WrongConfiguration } from './wrongConfiguration';
import { wrongPortalKey } from './wrongPortalKey';

type Written = z.infer<typeof authorizationSchema>;

/** The portal writes the address with or without the path of the API's version. */
const VERSION = /(\/api\/v1)?\/*$/;

const BASE_URL = 'openchoreo.baseUrl';

function baseUrlIn(config: Config): string | undefined {
  try {
    const written = config.getOptionalString(BASE_URL);
    if (written === undefined) return undefined;
    const { protocol } = new URL(written);
    if (protocol === 'http:' || protocol === 'https:') {
      return written.replace(VERSION, '');
    }
  } catch {
    // No text, or no URL.
  }
  throw wrongPortalKey(
    config,
    BASE_URL,
    "the URL of the OpenChoreo API, such as 'http://openchoreo-api.openchoreo-control-plane.svc.cluster.local:8080/api/v1'",
  );
}

function authorityOf(
  { mode, platformAction }: Written,
  config: Config,
): AuthorityConfig {
  const baseUrl = baseUrlIn(config);
  if ((mode ?? (baseUrl ? 'openchoreo' : 'backstage')) === 'backstage') {
    const decides = readFlag(config, 'permission.enabled', false);
    return { mode: 'backstage', decides };
  }
  if (!baseUrl) {
    throw new WrongConfiguration([
      'openchoreoSecrets.authorization.mode: openchoreo needs openchoreo.baseUrl; set it, or choose backstage',
    ]);
  }
  const decides = readFlag(config, 'openchoreo.features.authz.enabled', true);
  return { mode: 'openchoreo', baseUrl, platformAction, decides };
}

/** The keys of the portal are read as it reads them: what is off there is off here. */
export function readAuthorization(
  written: Written,
  config: Config,
): AuthorizationConfig {
  const { platformGroups, services, catalogServices, platformTeam } = written;
  return {
    authority: authorityOf(written, config),
    signIn: readFlag(config, 'openchoreo.features.auth.enabled', true),
    platformGroups,
    services,
    catalogServices,
    platformTeam: platformTeam ?? platformGroups[0],
  };
}
