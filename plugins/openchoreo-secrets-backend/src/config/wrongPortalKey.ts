import type { Config } from '@backstage/config';
import { shapeOf } from './shapeOf';
import { WrongConfiguration } from './wrongConfiguration';

const isObject = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** What is wrong at a key that cannot be read: itself, or what stands above it and is no object, which reading the key throws for. */
export function wrongPortalKey(
  config: Config,
  key: string,
  expected: string,
): WrongConfiguration {
  const [first, ...rest] = key.split('.');
  let at = first;
  let value: unknown = config.getOptional(first);
  for (const [index, part] of rest.entries()) {
    if (value !== undefined && !isObject(value)) {
      const below = rest.slice(index).join('.');
      return new WrongConfiguration([
        `${at}: expected an object that holds ${below}: write it so, or remove it (found ${shapeOf(value)})`,
      ]);
    }
    at = `${at}.${part}`;
    value = Object.entries(value ?? {}).find(([name]) => name === part)?.[1];
  }
  return new WrongConfiguration([
    `${key}: expected ${expected} (found ${shapeOf(value)})`,
  ]);
}
