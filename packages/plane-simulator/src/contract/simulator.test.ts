import { describeApiServerContract } from '.';
import { startSimulatorTarget } from './simulatorTarget';

describeApiServerContract('simulator', () => startSimulatorTarget(), {
  compaction: true,
  watchCache: true,
  watchList: true,
});
