import type { Config } from '@backstage/config';
import { InputError } from '@backstage/errors';
import type { z } from 'zod';
import { readAuthorization } from './readAuthorization';
import type { SecretsConfig } from './secretsConfig';
import { secretsSchema } from './secretsSchema';

const ROOT = 'openchoreoSecrets';

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

/** What stands there, without saying it: it may be a credential. */
function shapeOf(value: unknown): string {
  if (value === undefined) return 'nothing';
  if (value === null) return 'null';
  if (value === '') return 'an empty text';
  if (Array.isArray(value)) return `a list of ${value.length}`;
  if (typeof value === 'object') {
    const keys = Object.keys(value);
    return keys.length > 0
      ? `an object of ${keys.join(', ')}`
      : 'an empty object';
  }
  return typeof value === 'string' ? 'a text' : `a ${typeof value}`;
}

function describe(issue: z.ZodIssue, root: unknown): string[] {
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map(
      key =>
        `${formatPath([...issue.path, key])}: no such key; remove it, or correct its spelling`,
    );
  }
  const found = shapeOf(valueAt(root, issue.path));
  return [`${formatPath(issue.path)}: ${issue.message} (found ${found})`];
}

/** Reads `openchoreoSecrets`; undefined when there is no such key. Each wrong key has a line of its own in the error. */
export function readSecretsConfig(config: Config): SecretsConfig | undefined {
  const raw: unknown = config.getOptional(ROOT);
  if (raw === undefined) return undefined;
  const result = secretsSchema.safeParse(raw);
  if (result.success) {
    const { authorization, ...rest } = result.data;
    return { ...rest, authorization: readAuthorization(authorization, config) };
  }
  const lines = result.error.issues.flatMap(issue => describe(issue, raw));
  throw new InputError(`Invalid configuration:\n${lines.join('\n')}`);
}
