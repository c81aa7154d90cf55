import { ContractClient } from './client';
import { ContractTarget } from './target';

/** What each check of the suite works with. */
export interface Session {
  readonly target: ContractTarget;
  readonly client: ContractClient;
}

/** One thing that a client relies on. */
export interface ContractCase {
  readonly title: string;
  readonly check: (session: Session) => Promise<void>;
}

/** Runs a check against a target started for it alone. */
export async function runCase(
  { check }: ContractCase,
  start: () => Promise<ContractTarget>,
): Promise<void> {
  const target = await start();
  const client = new ContractClient(target);
  try {
    await check({ target, client });
  } finally {
    client.close();
    await target.close();
  }
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
