import { after, before, describe, it } from 'node:test';
import { expect } from 'expect';
import { describeApiServerContract } from '../../../packages/plane-simulator/src/contract';
import { ApiServer } from '../harness/apiServer';
import type { Rig } from '../harness/rig';
import { realTargets } from './contractTarget';

// The suite is written for jest, which has it everywhere.
Object.assign(globalThis, { expect });

const framework = {
  describe: (title: string, body: () => void) => {
    describe(title, body);
  },
  it: (title: string, body: () => Promise<void>, timeout?: number) => {
    it(title, { timeout }, body);
  },
};

/** Holds the real API server to the contract that the simulator is held to. */
export function contractPart(rig: () => Rig, given: boolean): void {
  describeApiServerContract(
    'kube-apiserver',
    realTargets(() => rig().control),
    { watchCache: true, watchList: true },
    framework,
  );
  if (given) return;
  describe('a server without a watch cache', () => {
    let server: ApiServer;
    before(async () => {
      const { built, dir } = rig();
      server = new ApiServer({
        ...{ rig: built, dir, name: 'uncached' },
        flags: ['--watch-cache=false'],
      });
      await server.start();
    });
    after(() => server.stop());
    describeApiServerContract(
      'without a watch cache',
      realTargets(() => server),
      { compaction: true },
      framework,
    );
  });
}
