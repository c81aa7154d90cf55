import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Cluster } from './cluster';
import { parseFields, wantText } from './json';
import { KubeClient } from './kubeClient';
import { startProgram, type Program } from './program';

export interface ApiServerOptions {
  /** The built rig. */
  readonly rig: string;
  readonly dir: string;
  readonly name: string;
  /** Flags of kube-apiserver. */
  readonly flags?: readonly string[];
}

/** A cluster of the rig, which can be stopped and started again. */
export class ApiServer implements Cluster {
  readonly name: string;
  readonly #options: ApiServerOptions;
  #program?: Program;
  #control = '';
  #admin?: KubeClient;

  constructor(options: ApiServerOptions) {
    this.name = options.name;
    this.#options = options;
  }

  get admin(): KubeClient {
    if (!this.#admin) throw new Error(`${this.name} was never started`);
    return this.#admin;
  }

  get adminKubeconfig(): string {
    return join(this.#dir, 'admin.kubeconfig');
  }

  get #dir(): string {
    return join(this.#options.dir, this.name);
  }

  /** Starts it, or starts it again: with the same data, address and tokens. */
  async start(): Promise<void> {
    const { rig, dir, name, flags = [] } = this.#options;
    const log = join(dir, `${name}.log`);
    this.#program = startProgram(join(rig, 'bin/apiserver'), {
      log,
      args: [
        ...['--name', name, '--data-dir', this.#dir, '--log-file', log],
        ...['--crds', `${rig}/crds/openchoreo,${rig}/crds/eso`],
        ...(flags.length > 0 ? ['--', ...flags] : []),
      ],
    });
    const announced = parseFields(await this.#program.line);
    this.#control = wantText(announced, 'controlUrl');
    this.#admin = new KubeClient({
      url: wantText(announced, 'url'),
      ca: readFileSync(wantText(announced, 'caFile'), 'utf8'),
      token: wantText(announced, 'adminToken'),
    });
  }

  async stop(): Promise<void> {
    await this.#program?.end();
  }

  /** Forgets every revision but the current one. */
  async compact(): Promise<void> {
    const answer = await fetch(`${this.#control}/compact`, { method: 'POST' });
    if (!answer.ok) throw new Error(`compact: ${await answer.text()}`);
  }
}
