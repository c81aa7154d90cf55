import type { Entity } from '@backstage/catalog-model';
import type { Product } from './product';
import type { Random } from './random';
import { Reader } from './reader';
import { readTold, type Told } from './told';

const ALL = '/v1/secrets?format=json';

const PLATFORM = [
  '/v1/planes',
  '/v1/incidents',
  '/v1/stores',
  '/v1/summary',
  '/v1/references',
  '/v1/checklist',
  '/v1/secrets?limit=200&sort=component',
  '/v1/secrets?format=csv',
];

function pathOf({ kind, metadata }: Entity): string | undefined {
  const { namespace = 'default', name } = metadata;
  const path = `/v1/entities/${kind.toLowerCase()}/${namespace}/${name}`;
  switch (kind) {
    case 'Component':
    case 'System':
    case 'Resource':
      return `${path}/secrets`;
    case 'Environment':
      return `${path}/bindings`;
    case 'Domain':
      return `${path}/references`;
    default:
      return undefined;
  }
}

/** Reads a portal as those do who may see the platform, and those who may not. */
export class Looks {
  private readonly engineer: Reader;
  private readonly restricted: readonly Reader[];
  private readonly entities: readonly string[];

  constructor(
    { portal, world, entities, spec }: Product,
    private readonly random: Random,
    withinMs: number,
  ) {
    const { api } = world;
    this.engineer = new Reader(portal.url, {
      name: 'engineer',
      token: api.tokenFor('platform-engineer'),
      withinMs,
    });
    const roles = ['developer', 'developer-without-production'] as const;
    this.restricted = roles.map(
      role =>
        new Reader(portal.url, {
          name: role,
          token: api.tokenFor(role),
          withinMs,
          // Names of planes are the platform's.
          never: Object.keys(spec.access),
        }),
    );
    this.entities = entities.flatMap(each => pathOf(each) ?? []);
  }

  /** All secrets, as the platform's engineers are told of them. */
  async all(): Promise<Told> {
    return readTold(await this.engineer.ask(ALL, [200]));
  }

  /** Any of the other answers: each must come, and tell nobody what he may not see. */
  async around(): Promise<void> {
    const { random, engineer } = this;
    const somebody = random.of(this.restricted);
    const entity = random.of(this.entities);
    const platform = random.of(PLATFORM);
    await Promise.all([
      engineer.ask(platform, [200]),
      // Not all entities are of a provider that is believed.
      engineer.ask(entity, [200, 404]),
      somebody.ask(entity, [200, 403, 404]),
      somebody.ask(platform, [403]),
    ]);
  }

  /** Asks and does not wait. */
  leave(): void {
    for (let n = 0; n < 3; n += 1) void this.around().catch(() => {});
  }
}
