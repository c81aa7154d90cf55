import { after, before, describe, it } from 'node:test';
import { apiServersPart } from './parts/apiServers';
import { PARTS, readChoice } from './parts/choice';
import { contractPart } from './parts/contract';
import { journeysPart } from './parts/journeys';
import { otherKindsPart } from './parts/otherKinds';
import { PartTimes } from './parts/partTimes';
import { renamePart } from './parts/rename';
import { rightsPart } from './parts/rights';
import { takeoverPart } from './parts/takeover';
import { stopsPart } from './parts/stops';
import { runSituation } from './situations/runSituation';
import type { Situation } from './situations/situation';
import { startRealWorld, type RealWorld } from './world/realWorld';

/* The product over real clusters: see README.md. Started by scripts/test-real.mjs. */

const choice = readChoice();
const { situations, operatorSituations } = choice;
const times = new PartTimes();
let world: RealWorld;
/** Of what was started. */
let stop = async () => {};

before(
  async () => {
    world = await times.of('start', () =>
      startRealWorld(situations, operatorSituations),
    );
    stop = () => world.stop();
  },
  { timeout: 300_000 },
);

after(
  async () => {
    await times.of('stop', stop);
    process.stdout.write(`\n${times}\n`);
  },
  { timeout: 60_000 },
);

function runAll(title: string, all: readonly Situation[], concurrency: number) {
  describe(title, { concurrency }, () => {
    for (const situation of all) {
      it(situation.rule, () => runSituation(situation, world));
    }
  });
}

const parts = {
  contract: () => contractPart(() => world.rig, choice.given),
  stops: () => stopsPart(() => world),
  situations: () => runAll('ExternalSecrets', situations, 8),
  operator: () => runAll('the operator', operatorSituations, 1),
  kinds: () => otherKindsPart(() => world),
  rename: () => renamePart(() => world),
  journeys: () => journeysPart(() => world),
  servers: () => apiServersPart(() => world, choice.smoke),
  takeover: () => takeoverPart(() => world),
  rights: () => rightsPart(() => world),
} as const;

for (const part of PARTS) {
  if (choice.has(part)) times.part(part, parts[part]);
}
