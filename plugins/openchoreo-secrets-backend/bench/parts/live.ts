import { churn } from '../churn';
import { externalSecretsOf, type BenchSecret } from '../externalSecrets';
import { inCatalog } from '../inCatalog';
import { Page } from '../listening';
import type { Part } from '../part';
import { startPortal, type PortalProcess } from '../portalProcess';
import { ENGINEER } from '../readerTokens';
import { rowOf, type Row } from '../row';
import { control, startFleet, type WorldProcess } from '../worldProcess';

const CLUSTERS = 16;
const MOST_CHANGES = 30;
/** Nobody is woken for more at once: the next changes are for another. */
const OF_ONE_DESK = 3;
const EVENTS_PER_SECOND = 200;
/** For how long it is measured what following costs. */
const COST_MS = 5_000;

interface Measured {
  readonly tab: readonly number[];
  readonly desk: readonly number[];
  readonly requests: number;
}

function at(values: readonly number[], part: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))];
}

const msOf = async (shown: Promise<void>) => {
  const begun = performance.now();
  await shown;
  return performance.now() - begun;
};

/** The tab of a component, with what will change in it. */
async function opened(
  portal: PortalProcess,
  { component, ...object }: BenchSecret,
  key: string,
) {
  const path = `/entities/component/fleet/${component}/secrets`;
  const page = new Page(portal, path, `${ENGINEER}-${key}`);
  return { object, key, page, close: await page.open() };
}

/** One change after another, each on the open tab of its component and on an open desk. */
async function changesOf(
  world: WorldProcess,
  portal: PortalProcess,
  edited: readonly BenchSecret[],
  name: string,
): Promise<Measured> {
  const tabs: Awaited<ReturnType<typeof opened>>[] = [];
  for (const [index, each] of edited.entries()) {
    tabs.push(await opened(portal, each, `misspelt-${name}-${index}-`));
  }
  const tab: number[] = [];
  const desk: number[] = [];
  const rows = `/secrets?limit=100&q=misspelt-${name}-`;
  let close = () => {};
  let desks: Page | undefined;
  for (const [index, { object, key, page }] of tabs.entries()) {
    if (!desks || index % OF_ONE_DESK === 0) {
      close();
      desks = new Page(portal, rows, `${ENGINEER}-desk-${key}`);
      close = await desks.open();
    }
    await control(world.controlUrl, 'editRemoteKey', { ...object, key });
    const [ofTab, ofDesk] = await Promise.all(
      [page, desks].map(each => msOf(each.says(key))),
    );
    tab.push(ofTab);
    desk.push(ofDesk);
  }
  close();
  tabs.forEach(each => each.close());
  const requests = tabs.reduce((sum, { page }) => sum + page.requests, 0);
  return { tab, desk, requests: requests / tabs.length };
}

function rowsOf(name: string, { tab, desk, requests }: Measured): Row[] {
  const most = (atMost: number) => ({ goal: { of: 'value' as const, atMost } });
  return [
    rowOf(`live${name}, tab p50`, 'ms', at(tab, 0.5)),
    rowOf(`live${name}, tab p99`, 'ms', at(tab, 0.99), most(1_000)),
    rowOf(`live${name}, desk p50`, 'ms', at(desk, 0.5)),
    rowOf(`live${name}, desk p99`, 'ms', at(desk, 0.99), most(2_000)),
    rowOf(`live${name}, requests of a tab, its first among them`, '', requests),
  ];
}

async function cpuIn(portal: PortalProcess): Promise<number> {
  const { cpuMs } = await portal.use();
  await new Promise(done => {
    setTimeout(done, COST_MS);
  });
  return ((await portal.use()).cpuMs - cpuMs) / (COST_MS / 1_000);
}

/** How long a change in a cluster takes to show on pages that are woken, and what following them costs. */
export const live: Part = async scale => {
  const world = await startFleet(scale, CLUSTERS, '12x3');
  const portal = await startPortal(world);
  const secrets = await externalSecretsOf(world);
  const known = secrets.filter(({ component }) => inCatalog(component));
  const step = Math.max(1, Math.floor(known.length / MOST_CHANGES / 2));
  const some = known.filter((_, index) => index % step === 0);
  const edited = [
    ...new Map(some.map(each => [each.component, each])).values(),
  ];
  // Of a small fleet a third is left to flow.
  const changes = Math.min(MOST_CHANGES, Math.floor(edited.length / 3));
  const quiet = edited.slice(0, changes);
  const busy = edited.slice(changes, 2 * changes);
  const components = new Set([...quiet, ...busy].map(each => each.component));
  const others = secrets.filter(each => !components.has(each.component));
  const flow = churn(world, others, EVENTS_PER_SECOND);
  const alone = await cpuIn(portal);
  await flow.stop();
  const inQuiet = await changesOf(world, portal, quiet, 'quiet');
  const again = churn(world, others, EVENTS_PER_SECOND);
  const followed = await cpuIn(portal);
  const inFlow = await changesOf(world, portal, busy, 'busy');
  await again.stop();
  await portal.stop();
  await world.stop();
  return [
    ...rowsOf('', inQuiet),
    ...rowsOf(', 200 events/s', inFlow),
    rowOf('live, CPU with 200 events/s, followed', 'ms/s', followed, {
      reference: alone,
    }),
  ];
};
