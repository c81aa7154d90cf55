import { after, before, describe, it } from 'node:test';
import { parseArgs } from 'node:util';
import { apiServersPart } from './parts/apiServers';
import { contractPart } from './parts/contract';
import { otherKindsPart } from './parts/otherKinds';
import { renamePart } from './parts/rename';
import { PartTimes } from './parts/partTimes';
import { runSituation } from './situations/runSituation';
import { readSituations } from './situations/situation';
import { startRealWorld, type RealWorld } from './world/realWorld';

/* The product over real clusters: see README.md. Started by scripts/test-real.mjs. */

const { values } = parseArgs({
  options: {
    smoke: { type: 'boolean', default: false },
    only: { type: 'string' },
  },
});

const chosen = readSituations('externalSecrets.yaml').filter(
  ({ smoke, rule }) =>
    (smoke || !values.smoke) && (!values.only || rule.includes(values.only)),
);

const ofOperator = readSituations('operator.yaml').filter(
  ({ rule }) => !values.smoke && (!values.only || rule.includes(values.only)),
);

const times = new PartTimes();
let world: RealWorld;

before(
  async () => {
    world = await times.of('start', () => startRealWorld(chosen, ofOperator));
  },
  { timeout: 300_000 },
);

after(
  async () => {
    await times.of('stop', () => world.stop());
    process.stdout.write(`\n${times}\n`);
  },
  { timeout: 60_000 },
);

if (!values.smoke && !values.only) contractPart(() => world.rig);

describe('situations of ExternalSecrets', { concurrency: 8 }, () => {
  for (const situation of chosen) {
    it(situation.rule, () => runSituation(situation, world));
  }
});

describe('situations of the operator', () => {
  for (const situation of ofOperator) {
    it(situation.rule, () => runSituation(situation, world));
  }
});

if (!values.only) {
  if (!values.smoke) {
    otherKindsPart(() => world);
    renamePart(() => world);
  }
  apiServersPart(() => world, values.smoke);
}
