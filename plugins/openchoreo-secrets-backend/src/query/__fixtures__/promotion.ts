import {
  promotionSchema,
  type PromotionDto,
} from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import type { Sees } from '../../access/visibility';
import { placeIn, promotion } from '../promotion/promotion';
import { asRead } from './asRead';
import { ORDERS } from './ask';
import { fleet, heard } from './fleet';
import { neighbour, withNeighbours } from './neighbours';
import {
  binding,
  envSecretName,
  NAMESPACE,
  pipeline,
  PROJECT,
  rendered,
} from './objects';
import { fileSecretName, secretsOf, shop } from './shop';
import { eventKey, type ClusterFixture, type WorldFixture } from './world';

const HAVE_IT = ['staging'];

/** Staging has the release, and promotes into development, which has none: neighbours live there. */
export function notThereYet(
  changes: WorldFixture = {},
  cluster: ClusterFixture = {},
): WorldFixture {
  return shop(
    {
      pipeline: pipeline(['staging', 'development']),
      bindings: HAVE_IT.map(name => binding(name, 'orders-api-1')),
      rendered: HAVE_IT.map(name =>
        rendered(name, [envSecretName(name), fileSecretName(name)]),
      ),
      ...changes,
    },
    {
      'development-data': { secrets: [], ...cluster },
      'staging-data': { secrets: secretsOf('staging') },
    },
  );
}

/** Neighbours who take, where the release would go, each what orders-api takes elsewhere. */
export const TAKERS = [
  'PAY=payments-stripe/api-key takes PAY=shop/stripe#api_key',
  'HOOK=payments-stripe/webhook-secret takes HOOK=shop/stripe#webhook_secret',
  'DB=orders-db/password takes DB=shop/db#password',
  'JWT=jwt-signing/key takes JWT=shop/jwt#key',
].map((text, index) => {
  const [key, takes] = text.split(' takes ');
  return neighbour(`taker-${index}`, `u${index}`, false, { key, takes });
});

/** The same world, with neighbours who have all that the release takes. */
export function allTaken(
  changes: WorldFixture = {},
  cluster: ClusterFixture = {},
): WorldFixture {
  return withNeighbours(notThereYet(changes, cluster), TAKERS);
}

/** May orders-api go to an environment? Held against the schema of the answer. */
export function mayGo(
  world: WorldFixture,
  sees: Sees = () => true,
  name = 'development',
): PromotionDto {
  const all = fleet(world);
  const to = placeIn(all, ORDERS, name);
  if (!to) throw new Error(`no environment ${name}`);
  const entity = { kind: 'Component', namespace: NAMESPACE, name: ORDERS.name };
  return asRead(
    promotionSchema,
    promotion({ entity, component: ORDERS, to: name, sees }, to, all),
  );
}

/** An answer in short: its verdict, and that of each key with what is not as it should be. */
export function inShort({ verdict, keys }: PromotionDto): readonly string[] {
  return [
    verdict,
    ...keys.map(({ id, verdict: own, checks, notChecked }) =>
      [
        `${id}: ${own}`,
        ...checks
          .filter(({ result }) => result !== 'passed')
          .map(({ check, result, cause }) =>
            [check, result, cause?.class].filter(Boolean).join(' '),
          ),
        ...notChecked.map(what => `open ${what}`),
      ].join(', '),
    ),
  ];
}

/** Fails where the release would go, for a neighbour of a project. */
export function failing(text: string, project = PROJECT): WorldFixture {
  const till = neighbour('till', 'u9', true, {
    key: 'DB=orders-db/password',
    takes: 'DB=shop/db#password',
  });
  const of = <T extends object>(all: readonly T[] = []) =>
    all.map(each => ({ ...each, project }));
  const world = withNeighbours(notThereYet(), [
    ...TAKERS.filter((_, index) => index !== 2),
    {
      ...till,
      bindings: of(till.bindings),
      releases: of(till.releases),
      rendered: of(till.rendered),
      workloads: of(till.workloads),
    },
  ]);
  const name = 'development-data';
  const events = { [eventKey('development', 'till-of-u9')]: heard(text) };
  const clusters = {
    ...world.clusters,
    [name]: { ...world.clusters?.[name], events },
  };
  return { ...world, clusters };
}
