import { ConfigReader } from '@backstage/config';
import {
  ManualClock,
  newClusterLog,
  startCluster,
  type PlaneCluster,
} from '@internal/plane-simulator';
import { parse } from 'yaml';
import { readSecretsConfig } from '../config';
import { keepingLogger } from './__testUtils__/collecting';
import { startCollecting, type Collecting } from './startCollecting';

// Real sockets on a busy machine take their time.
jest.setTimeout(60_000);

const PLANE = 'ClusterDataPlane/default';

/** As it was documented before clusters had names: the id of the cluster told that both are one. */
const SINGLE_CLUSTER = `
openchoreoSecrets:
  controlPlane:
    serviceAccount: { url: CONTROL, token: TOKEN }
  planes:
    - plane: ${PLANE}
      serviceAccount: { url: AGAIN, token: ITS_OWN }
`;

const NAMED = SINGLE_CLUSTER.replace(
  '  controlPlane:',
  '$&\n    cluster: main',
).replace(`plane: ${PLANE}`, '$&\n      cluster: main');

const TOLD = `${PLANE} and ControlPlane/default`;

describe('a configuration from before clusters had names', () => {
  const log: string[] = [];
  const clock = new ManualClock();
  let cp: PlaneCluster;
  let again: PlaneCluster;
  let collecting: Collecting | undefined;

  beforeEach(async () => {
    log.length = 0;
    // One cluster, at two addresses.
    const of = newClusterLog({ clock, name: 'main' });
    cp = await startCluster({ name: 'cp', clock, log: of });
    again = await startCluster({ name: 'again', clock, log: of });
  });

  afterEach(async () => {
    await collecting?.stop();
    await Promise.all([cp.close(), again.close()]);
  });

  async function collect(text: string) {
    const filled = text
      .replace('CONTROL', cp.url)
      .replace('AGAIN', again.url)
      .replace('ITS_OWN', again.token)
      .replace('TOKEN', cp.token);
    const config = readSecretsConfig(
      ConfigReader.fromConfigs([{ context: 'file', data: parse(filled) }]),
    );
    if (!config) throw new Error('no configuration');
    const logger = keepingLogger(log);
    collecting = startCollecting({ config, logger, clock });
    await collecting.ready();
    return collecting.source.snapshot();
  }

  it('starts, sees both planes, and the log says once what to add', async () => {
    const { planes } = await collect(SINGLE_CLUSTER);
    expect(planes.map(({ access }) => access.state)).toEqual([
      'reached',
      'reached',
    ]);
    expect(log.filter(line => line.startsWith(TOLD))).toEqual([
      `${TOLD} answer with the same cluster id, and are read as two clusters. If they are one, add the same name to both in the configuration, such as cluster: main (openchoreoSecrets.planes: ${PLANE}; openchoreoSecrets.controlPlane); if not, one of them is not what it says`,
    ]);
  });

  it('says nothing once that is added', async () => {
    const { clusters } = await collect(NAMED);
    expect(clusters.size).toBe(1);
    expect(log.filter(line => line.includes('cluster id'))).toEqual([]);
  });
});
