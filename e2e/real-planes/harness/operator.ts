import { join } from 'node:path';
import { startProgram, type Program } from './program';

/** What starts and stops an operator. */
export interface OperatorSwitch {
  start(): void;
  stop(): Promise<void>;
}

/** External Secrets Operator over one cluster. */
export class Operator implements OperatorSwitch {
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
