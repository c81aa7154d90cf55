import { join } from 'node:path';
import { startProgram, type Program } from './program';

/** External Secrets Operator over one cluster. */
export class Operator {
  #program?: Program;
  readonly #rig: string;
  readonly #kubeconfig: string;
  readonly #log: string;

  constructor(rig: string, kubeconfig: string, log: string) {
    this.#rig = rig;
    this.#kubeconfig = kubeconfig;
    this.#log = log;
  }

  /** It says nothing when it is ready: what it does shows. */
  start(): void {
    this.#program = startProgram(join(this.#rig, 'bin/eso'), {
      log: this.#log,
      args: [
        ...['--metrics-addr', '0', '--store-requeue-interval', '1s'],
        ...['--concurrent', '4'],
      ],
      env: { KUBECONFIG: this.#kubeconfig },
    });
  }

  async stop(): Promise<void> {
    await this.#program?.end();
  }
}
