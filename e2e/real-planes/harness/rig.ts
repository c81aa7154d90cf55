import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { ApiServer } from './apiServer';
import type { Cluster } from './cluster';
import { Operator, type OperatorSwitch } from './operator';
import { startProvider, type Provider } from './provider';

/** Builds the programs, or finds them built; gives their folder. */
export async function buildRig(): Promise<string> {
  const script = join(__dirname, '../build.sh');
  const { stdout } = await promisify(execFile)(script, {
    env: { GOFLAGS: '-p=2', ...process.env },
    maxBuffer: 1 << 26,
  });
  return stdout.trim().split('\n').at(-1) ?? '';
}

/** Real clusters, of our own on loopback unless they are given. */
export interface Rig {
  readonly given: boolean;
  /** Of everything that is written. */
  readonly dir: string;
  readonly built: string;
  readonly control: Cluster;
  readonly data1: Cluster;
  readonly data2: Cluster;
  readonly operator1: OperatorSwitch;
  readonly operator2: OperatorSwitch;
  readonly provider: Provider;
  /** Providers with certificates that must not be believed. */
  readonly untrusted: Provider;
  readonly expired: Provider;
  stop(): Promise<void>;
}

/** Starts a control plane, two data planes, and providers. The operators are started once there is something in the planes. */
export async function startRig(): Promise<Rig> {
  const built = await buildRig();
  const dir = mkdtempSync(join(tmpdir(), 'real-planes-'));
  const cluster = (name: string) => new ApiServer({ rig: built, dir, name });
  const [control, data1, data2] = ['control', 'data-1', 'data-2'].map(cluster);
  const [provider, ...others] = [
    await startProvider(built, dir, 'provider'),
    await startProvider(built, dir, 'untrusted'),
    await startProvider(built, dir, 'expired'),
  ];
  const [untrusted, expired] = others;
  await untrusted.showCertificate('untrusted');
  await expired.showCertificate('expired');
  await Promise.all([control, data1, data2].map(each => each.start()));
  const operatorOf = ({ name, adminKubeconfig }: ApiServer) =>
    new Operator(built, adminKubeconfig, join(dir, `eso-${name}.log`));
  const operator1 = operatorOf(data1);
  const operator2 = operatorOf(data2);
  return {
    given: false,
    ...{ dir, built, control, data1, data2, operator1, operator2 },
    ...{ provider, untrusted, expired },
    async stop() {
      await Promise.all([operator1.stop(), operator2.stop()]);
      await Promise.all(
        [control, data1, data2, provider, untrusted, expired].map(each =>
          each.stop(),
        ),
      );
      if (!process.env.REAL_PLANES_KEEP) rmSync(dir, { recursive: true });
    },
  };
}
