import { ContractTarget } from './target';
import { WireClient } from './wireClient';

/** Asks the target of the suite. */
export class ContractClient extends WireClient {
  readonly #target: ContractTarget;

  constructor(target: ContractTarget) {
    super(target);
    this.#target = target;
  }

  /** Where the ExternalSecrets of the namespace are. */
  get secrets(): string {
    const { namespace } = this.#target;
    return `/apis/external-secrets.io/v1/namespaces/${namespace}/externalsecrets`;
  }

  get configMaps(): string {
    return `/api/v1/namespaces/${this.#target.namespace}/configmaps`;
  }

  /** Lets time pass until something is settled. */
  async whileTimePasses<T>(promise: Promise<T>): Promise<T> {
    let settled = false;
    const finish = () => {
      settled = true;
    };
    promise.then(finish, finish);
    while (!settled) await this.#target.elapse(500);
    return promise;
  }
}
