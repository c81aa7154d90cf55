import type { Config } from '@backstage/config';
import type { z } from 'zod/v3';
import { authorizationSchema } from './authorizationSchema';
import { readAuthorization } from './readAuthorization';
import { readFlag } from './readFlag';
import type { AuthorizationConfig, SecretsConfig } from './secretsConfig';
import { secretsSchema } from './secretsSchema';
import { shapeOf } from './shapeOf';
import { problemsIn, WrongConfiguration } from './wrongConfiguration';

const ROOT = 'openchoreoSecrets';
const SWITCH = 'openchoreo.features.secretHealth.enabled';

type Path = readonly (string | number)[];

function formatPath(path: Path): string {
  return path.reduce<string>(
    (text, part) =>
      typeof part === 'number' ? `${text}[${part}]` : `${text}.${part}`,
    ROOT,
  );
}

function valueAt(root: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (value, part) =>
      typeof value === 'object' && value !== null
        ? Object.entries(value).find(([key]) => key === String(part))?.[1]
        : undefined,
    root,
  );
}

/** Keys that have another name than they once had, by their path. */
const RENAMED: Readonly<Record<string, string>> = {
  [`${ROOT}.platformSecrets`]: 'checklist',
};

function remedyOf(path: string): string {
  const name = Object.hasOwn(RENAMED, path) ? RENAMED[path] : undefined;
  return name
    ? `is called ${name} now; rename it`
    : 'no such key; remove it, or correct its spelling';
}

function describe(issue: z.ZodIssue, root: unknown): string[] {
  if (issue.code === 'unrecognized_keys') {
    return issue.keys
      .map(key => formatPath([...issue.path, key]))
      .map(path => `${path}: ${remedyOf(path)}`);
  }
  const found = shapeOf(valueAt(root, issue.path));
  return [`${formatPath(issue.path)}: ${issue.message} (found ${found})`];
}

/** Why there is nothing to do; undefined when there is something. */
export function whyOff(config: Config): string | undefined {
  if (!readFlag(config, SWITCH, true)) return `${SWITCH} is false`;
  return config.has(ROOT)
    ? undefined
    : `there is no ${ROOT} in the configuration`;
}

/** Reads `openchoreoSecrets`; undefined when it is off. Each wrong key has a line of its own in the error. */
export function readSecretsConfig(config: Config): SecretsConfig | undefined {
  const wrongSwitch = problemsIn(() => readFlag(config, SWITCH, true));
  if (wrongSwitch.length === 0 && whyOff(config)) return undefined;
  const raw: unknown = config.getOptional(ROOT);
  if (raw === undefined) throw new WrongConfiguration(wrongSwitch);
  const result = secretsSchema.safeParse(raw);
  const written = result.success
    ? result.data.authorization
    : authorizationSchema.safeParse(valueAt(raw, ['authorization'])).data;
  const problems = [
    ...wrongSwitch,
    ...(result.error?.issues.flatMap(issue => describe(issue, raw)) ?? []),
    ...(written ? problemsIn(() => readAuthorization(written, config)) : []),
  ];
  if (!result.success || problems.length > 0) {
    throw new WrongConfiguration(problems);
  }
  const { authorization, ...rest } = result.data;
  return { ...rest, authorization: readAuthorization(authorization, config) };
}

/**
 * Who has which right, where something else is wrong. Undefined unless that is
 * certain: where it is not written, a misspelt key may be the one that says it.
 */
export function readAuthorizationAlone(
  config: Config,
): AuthorizationConfig | undefined {
  const raw: unknown = config.getOptional(ROOT);
  if (typeof raw !== 'object' || raw === null) return undefined;
  const issues = secretsSchema.safeParse(raw).error?.issues ?? [];
  const misspelt = issues.some(
    ({ code, path }) => code === 'unrecognized_keys' && path.length === 0,
  );
  const authorization = valueAt(raw, ['authorization']);
  if (authorization === undefined && misspelt) return undefined;
  const written = authorizationSchema.safeParse(authorization).data;
  if (!written) return undefined;
  const wrong = problemsIn(() => readAuthorization(written, config));
  return wrong.length > 0 ? undefined : readAuthorization(written, config);
}
