import { setTimeout as pause } from 'node:timers/promises';
import { externalSecretsOf } from '../externalSecrets';
import { inCatalog } from '../inCatalog';
import type { Part } from '../part';
import { startPortal, type PortalProcess } from '../portalProcess';
import { rowOf, type Row } from '../row';
import { control, startFleet } from '../worldProcess';

/** Beside those that are out to harm. */
const OTHERS = 4;
const SECONDS = 4;
const EVERY_MS = 40;

/** What one plane does to whoever reads it, and where. */
const FAULTS: readonly (readonly [
  fault: string,
  where: { readonly verb?: string; readonly resource?: string },
])[] = [
  ['newlines', { verb: 'watch' }],
  ['bookmarks', { verb: 'watch' }],
  ['lineWithoutEnd', { verb: 'watch' }],
  ['longEvents', { verb: 'watch', resource: 'events' }],
  ['pageWithoutEnd', { verb: 'list' }],
  ['listWithoutEnd', { verb: 'list' }],
];

/** The latest of twenty answers, each to one after the other of those who ask again and again. */
async function p95Of(
  portal: PortalProcess,
  paths: readonly string[],
): Promise<number> {
  const times: number[] = [];
  const open: Promise<void>[] = [];
  const begun = performance.now();
  for (let n = 0; performance.now() - begun < SECONDS * 1_000; n += 1) {
    const asked = portal.ask(paths[n % paths.length]);
    open.push(asked.then(({ ms }) => void times.push(ms)));
    await pause(EVERY_MS);
  }
  await Promise.all(open);
  times.sort((a, b) => a - b);
  return times[Math.floor(times.length * 0.95)];
}

/** One plane after the other is out to harm: what the others' readers notice of it. */
export const hostile: Part = async scale => {
  const world = await startFleet(scale, FAULTS.length + OTHERS, '12x1');
  const portal = await startPortal(world);
  const secrets = await externalSecretsOf(world);
  const clusters = [...new Set(secrets.map(({ cluster }) => cluster))];
  const others = clusters.slice(FAULTS.length);
  const paths = secrets
    .filter(
      ({ cluster, component }) =>
        others.includes(cluster) && inCatalog(component),
    )
    .slice(0, 40)
    .map(
      ({ component }) =>
        `/openchoreo-secrets/v1/entities/component/fleet/${component}/secrets`,
    );
  await p95Of(portal, paths);
  await portal.use();
  const rows: Row[] = [];
  for (const [index, [fault, where]] of FAULTS.entries()) {
    const reference = await p95Of(portal, paths);
    const { busyP95Ms: busyBefore } = await portal.use();
    const cluster = clusters[index];
    const set = { cluster, fault, ...where };
    await control(world.controlUrl, 'setFault', set);
    const value = await p95Of(portal, paths);
    const { rssMb, maxMs, busyP95Ms } = await portal.use();
    // What it is sending ends, too.
    await control(world.controlUrl, 'releaseLists', { cluster });
    rows.push(
      rowOf(`hostile, ${fault}: p95 of the others`, 'ms', value, {
        reference,
        goal: { of: 'ratio', atMost: 1.5 },
      }),
      rowOf(
        `hostile, ${fault}: processor while they wait, p95`,
        'ms',
        busyP95Ms,
        {
          reference: busyBefore,
          goal: { of: 'ratio', atMost: 1.5 },
        },
      ),
      rowOf(`hostile, ${fault}: event loop max`, 'ms', maxMs),
      rowOf(`hostile, ${fault}: RSS of the portal`, 'MB', rssMb),
    );
  }
  await portal.stop();
  await world.stop();
  return rows;
};
