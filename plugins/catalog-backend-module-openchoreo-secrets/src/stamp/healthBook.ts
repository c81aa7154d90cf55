import type {
  CatalogHealthAnswerDto,
  EntityScope,
} from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import { scopeKey } from './scopeKey';
import type { Stamp } from './stamp';

/** An answer, by the keys of what it tells of. */
export type HealthBook = ReadonlyMap<string, Stamp>;

function entry(scope: EntityScope, stamp: Stamp): [string, Stamp] {
  const { health, failingEnvironments } = stamp;
  return [scopeKey(scope), { health, failingEnvironments }];
}

/** @returns an answer in which each entity can be looked up. */
export function healthBook(answer: CatalogHealthAnswerDto): HealthBook {
  const { components, systems, environments, planes } = answer;
  return new Map([
    ...components.map(({ component, ...stamp }) =>
      entry({ scope: 'component', component }, stamp),
    ),
    ...systems.map(({ namespace, project, ...stamp }) =>
      entry({ scope: 'system', namespace, project }, stamp),
    ),
    ...environments.map(({ namespace, name, ...stamp }) =>
      entry({ scope: 'environment', namespace, name }, stamp),
    ),
    ...planes.map(({ id, ...stamp }) => entry({ scope: 'plane', id }, stamp)),
  ]);
}
