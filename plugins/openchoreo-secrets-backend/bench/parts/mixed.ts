import { churn } from '../churn';
import { externalSecretsOf } from '../externalSecrets';
import { serve } from '../load';
import type { Part } from '../part';
import { startPortal, type PortalProcess } from '../portalProcess';
import { rowOf } from '../row';
import { startFleet } from '../worldProcess';

const CLUSTERS = 5;
const SECONDS = 10;
const READERS = 100;
const AT_ONCE = 50;
const EVENTS_PER_SECOND = 20;

const ENVIRONMENTS = 3;
const MOST_COMPONENTS = 40;

const atLeast = (least: number) => ({ of: 'value' as const, atLeast: least });

/** Of twenty questions: what a portal is asked by people who look at their components, and some at more. */
function pathOf(n: number, components: number): string {
  const entities = '/openchoreo-secrets/v1/entities';
  const turn = n % 20;
  if (turn === 7) return `${entities}/system/fleet/project-1/secrets`;
  if (turn === 13) return `${entities}/environment/fleet/env-data-1/bindings`;
  const component = `component-${1 + (n % components)}`;
  return `${entities}/component/fleet/${component}/secrets`;
}

/** Asks as somebody, who remembers what was answered as a browser does. */
function readersOf(portal: PortalProcess) {
  const tags = new Map<string, string>();
  return async (path: string, reader: string): Promise<number> => {
    const known = `${reader} ${path}`;
    const answer = await portal.ask(path, { etag: tags.get(known), reader });
    if (answer.etag) tags.set(known, answer.etag);
    return answer.status;
  };
}

/** Many who ask at once, while the clusters go on. */
export const mixed: Part = async scale => {
  const world = await startFleet(scale, CLUSTERS, `12x${ENVIRONMENTS}`);
  const portal = await startPortal(world);
  const flow = churn(world, await externalSecretsOf(world), EVENTS_PER_SECOND);
  const ask = readersOf(portal);
  // There is an ExternalSecret for each environment of a component.
  const components = Math.min(
    MOST_COMPONENTS,
    Math.floor(scale.size / ENVIRONMENTS),
  );
  const known = (n: number) =>
    ask(pathOf(n, components), `user:default/reader-${n % READERS}`);
  const fresh = (n: number) =>
    ask(pathOf(n, components), `user:default/stranger-${n}`);
  const empty = (n: number) =>
    ask('/empty/component-1', `user:default/reader-${n % READERS}`);
  const most = { seconds: SECONDS, atOnce: AT_ONCE };
  const floor = await serve({ ...most, ask: empty });
  await serve({ ...most, ask: known });
  const back = await serve({ ...most, ask: known });
  const steady = await serve({ ...most, rate: 100, ask: known });
  const never = await serve({ ...most, ask: fresh });
  const flood = await serve({ ...most, rate: 500, ask: fresh });
  const { rssMb } = await portal.use();
  await flow.stop();
  await portal.stop();
  await world.stop();
  const reference = floor.perSecond;
  return [
    rowOf('mixed, readers who come back', '/s', back.perSecond, {
      reference,
      goal: atLeast(150),
    }),
    rowOf('mixed, readers never seen', '/s', never.perSecond, {
      reference,
      goal: atLeast(60),
    }),
    rowOf('mixed, p99 at 100/s', 'ms', steady.p99Ms, {
      goal: { of: 'value', atMost: 250 },
    }),
    rowOf('mixed, p99 of what is answered at 500/s', 'ms', flood.p99Ms),
    rowOf('mixed, answered at 500/s', '/s', flood.perSecond, { reference }),
    rowOf('mixed, sent away at 500/s', 'of 1', flood.shed),
    rowOf('mixed, never answered at 500/s', 'of 1', flood.lost, {
      goal: { of: 'value', atMost: 0 },
    }),
    rowOf('mixed, RSS of the portal', 'MB', rssMb),
  ];
};
