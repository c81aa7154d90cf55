import { ContractClient } from './client';
import { ContractTarget } from './target';

/** What each test of the suite works with. */
export interface Session {
  readonly target: ContractTarget;
  readonly client: ContractClient;
}

/** Starts the target before each test of a block and stops it afterwards. */
export function useSession(start: () => Promise<ContractTarget>): Session {
  let target: ContractTarget | undefined;
  let client: ContractClient | undefined;
  // A real server takes seconds where an injected clock takes none.
  jest.setTimeout(30_000);
  beforeEach(async () => {
    target = await start();
    client = new ContractClient(target);
  });
  afterEach(async () => {
    client?.close();
    await target?.close();
  });
  return {
    get target() {
      return started(target);
    },
    get client() {
      return started(client);
    },
  };
}

function started<T>(value: T | undefined): T {
  if (value === undefined) throw new Error('used outside of a test');
  return value;
}

/** Creates ExternalSecrets of those names, one after the other. */
export async function createSecrets(
  { target }: Session,
  ...names: readonly string[]
): Promise<void> {
  for (const name of names) {
    await target.writer.create('externalsecrets', { name });
  }
}
