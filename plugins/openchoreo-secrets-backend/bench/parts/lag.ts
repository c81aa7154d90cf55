import { setTimeout as pause } from 'node:timers/promises';
import { churn } from '../churn';
import { externalSecretsOf, type BenchSecret } from '../externalSecrets';
import { inCatalog } from '../inCatalog';
import type { Part } from '../part';
import { startPortal, type PortalProcess } from '../portalProcess';
import { rowOf } from '../row';
import { control, startFleet } from '../worldProcess';

const CLUSTERS = 16;
/** The first fleet is judged from nothing, and by code that is not warm: those are not counted. */
const FIRST = 4;
const CHANGES = 20 + FIRST;
const EVENTS_PER_SECOND = 200;
const GIVE_UP_MS = 60_000;

/** Asks until an answer names it. */
async function named(
  portal: PortalProcess,
  path: string,
  name: string,
  everyMs: number,
): Promise<number> {
  const at = performance.now();
  for (;;) {
    const { text } = await portal.ask(`/openchoreo-secrets/v1${path}`);
    const ms = performance.now() - at;
    if (text.includes(name)) return ms;
    if (ms > GIVE_UP_MS) throw new Error(`${path} never told of ${name}`);
    await pause(everyMs);
  }
}

/** How long it took until each of them told of a change. */
interface Lag {
  readonly component: number;
  readonly secrets: number;
}

async function shown(
  portal: PortalProcess,
  component: string,
  key: string,
): Promise<Lag> {
  const [ofComponent, secrets] = await Promise.all([
    named(portal, `/entities/component/fleet/${component}/secrets`, key, 5),
    named(portal, `/secrets?q=${key}`, key, 50),
  ]);
  return { component: ofComponent, secrets };
}

function worst(figures: readonly Lag[], of: keyof Lag): number {
  return Math.max(...figures.map(each => each[of]));
}

/** How long a change in a cluster takes to show, while others change all the time. */
export const lag: Part = async scale => {
  const world = await startFleet(scale, CLUSTERS, '12x3');
  const portal = await startPortal(world);
  const secrets = await externalSecretsOf(world);
  const known = secrets.filter(({ component }) => inCatalog(component));
  const step = Math.max(1, Math.floor(known.length / CHANGES));
  const edited = known.filter((_, index) => index % step === 0);
  const components = new Set(edited.map(each => each.component));
  const others = secrets.filter(each => !components.has(each.component));
  const flow = churn(world, others, EVENTS_PER_SECOND);
  const begun = performance.now();
  const figures: Lag[] = [];
  for (const [index, { component, ...object }] of edited
    .slice(0, CHANGES)
    .entries()) {
    if (index === FIRST) await portal.use();
    const key = `misspelt-${index}-`;
    await control(world.controlUrl, 'editRemoteKey', { ...object, key });
    const figure = await shown(portal, component, key);
    if (index >= FIRST) figures.push(figure);
  }
  const seconds = (performance.now() - begun) / 1_000;
  const { cpuMs: _, rssMb, p99Ms, maxMs } = await portal.use();
  const events = await flow.stop();
  await portal.stop();
  await world.stop();
  const atMost = (most: number) => ({ of: 'value' as const, atMost: most });
  const row = (name: string, value: number, most: number, unit = 'ms') =>
    rowOf(`lag, ${name}`, unit, value, { goal: atMost(most) });
  return [
    row('component, worst', worst(figures, 'component'), 50),
    row('all secrets, worst', worst(figures, 'secrets'), 1_000),
    row('event loop p99', p99Ms, 20),
    row('event loop max', maxMs, 100),
    row('RSS of the portal', rssMb, 900, 'MB'),
    rowOf('lag, events', '/s', events / seconds),
  ];
};
