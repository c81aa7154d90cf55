import { describeApiServerContract } from '.';
import { startSimulatorTarget } from './simulatorTarget';

describeApiServerContract('simulator', () => startSimulatorTarget(), {
  compaction: true,
  watchList: true,
});
