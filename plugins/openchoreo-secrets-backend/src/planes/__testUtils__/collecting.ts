import type { LoggerService } from '@backstage/backend-plugin-api';
import {
  ManualClock,
  startCluster,
  type PlaneCluster,
  type StartClusterOptions,
} from '@internal/plane-simulator';
import { ConfigReader } from '@backstage/config';
import { formatRef } from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import { readSecretsConfig, type SecretsConfig } from '../../config';
import { ClientClock } from '../../kube/__testUtils__/clientClock';
import { until } from '../../kube/__testUtils__/until';
import type { ClusterSnapshot, Snapshot } from '../../observed';
import { startCollecting, type Collecting } from '../startCollecting';

/** A logger that keeps its lines. */
export function keepingLogger(lines: string[]): LoggerService {
  const keep = (message: string | Error) => {
    lines.push(String(message));
  };
  const logger: LoggerService = {
    error: keep,
    warn: keep,
    info: keep,
    debug: keep,
    child: () => logger,
  };
  return logger;
}

function accessOf({ url, token }: PlaneCluster) {
  return { serviceAccount: { url, token } };
}

function configOf(
  controlPlane: PlaneCluster,
  planes: Readonly<Record<string, PlaneCluster>>,
): SecretsConfig {
  const openchoreoSecrets = {
    controlPlane: accessOf(controlPlane),
    planes: Object.entries(planes).map(([plane, cluster]) => ({
      plane,
      ...accessOf(cluster),
    })),
  };
  const config = readSecretsConfig(
    ConfigReader.fromConfigs([
      { context: 'test', data: { openchoreoSecrets } },
    ]),
  );
  if (!config) throw new Error('no configuration');
  return config;
}

/** Says in a configuration that planes live in one cluster. */
export function inOneCluster(...planes: readonly string[]) {
  const named = (plane: string) =>
    planes.includes(plane) ? { cluster: 'one' } : {};
  return (config: SecretsConfig): SecretsConfig => ({
    ...config,
    controlPlane: { ...config.controlPlane, ...named('ControlPlane/default') },
    planes: config.planes.map(plane => ({
      ...plane,
      ...named(formatRef(plane.ref)),
    })),
  });
}

/** Simulated clusters on one clock, and the collecting of them. */
export class Fleet {
  readonly clock = new ManualClock();
  readonly clientClock = new ClientClock(this.clock);
  readonly log: string[] = [];
  private readonly clusters: PlaneCluster[] = [];
  private collecting: Collecting | undefined;

  /** `random`: between 0 and 1, for jitter. */
  constructor(private readonly random: number = 0.5) {}

  async cluster(
    name: string,
    options: Partial<StartClusterOptions> = {},
  ): Promise<PlaneCluster> {
    const cluster = await startCluster({ name, clock: this.clock, ...options });
    this.clusters.push(cluster);
    return cluster;
  }

  /** Starts to collect; `adjust` changes the configuration before. */
  collect(
    controlPlane: PlaneCluster,
    planes: Readonly<Record<string, PlaneCluster>> = {},
    adjust: (config: SecretsConfig) => SecretsConfig = config => config,
    secretNames: readonly string[] = [],
  ): Collecting {
    this.collecting = startCollecting({
      config: adjust(configOf(controlPlane, planes)),
      logger: keepingLogger(this.log),
      secretNames,
      clock: this.clientClock,
      random: () => this.random,
    });
    return this.collecting;
  }

  snapshot(): Snapshot {
    if (!this.collecting) throw new Error('not collecting');
    return this.collecting.source.snapshot();
  }

  /** What is known of the cluster of that key. */
  of(key: string): ClusterSnapshot {
    const cluster = this.snapshot().clusters.get(key);
    if (!cluster) throw new Error(`no cluster ${key}`);
    return cluster;
  }

  /** Lets time pass in small steps until the condition holds. */
  async pass(condition: () => boolean): Promise<void> {
    await until(() => {
      if (condition()) return true;
      const pending = this.clientClock.pending();
      const asking = pending.includes(20_000);
      if (!asking) this.clock.advance(250);
      return false;
    });
  }

  async stop(): Promise<void> {
    await this.collecting?.stop();
    await Promise.all(this.clusters.map(cluster => cluster.close()));
  }
}
