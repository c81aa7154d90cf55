import { compactionContract } from './compactionContract';
import { discoveryContract } from './discoveryContract';
import { formContract } from './formContract';
import { listContract, watchCacheContract } from './listContract';
import { pagingContract } from './pagingContract';
import { refusalContract } from './refusalContract';
import { selectorContract } from './selectorContract';
import { ContractCase, runCase } from './session';
import { ContractCapabilities, ContractTarget } from './target';
import { watchContract, watchListContract } from './watchContract';

/**
 * Where the checks are registered: jest, unless something else is given.
 *
 * @public
 */
export interface TestFramework {
  describe(title: string, body: () => void): void;
  it(title: string, body: () => Promise<void>, timeoutMs?: number): void;
}

// A real server takes seconds where an injected clock takes none.
const timeoutMs = 30_000;

/**
 * Holds an API server to what a list and watch client relies on. Everything
 * asserted here is what a real kube-apiserver does; checks that need more
 * than asking run only where the target claims the capability.
 *
 * @public
 */
export function describeApiServerContract(
  name: string,
  start: () => Promise<ContractTarget>,
  capabilities: ContractCapabilities = {},
  framework: TestFramework = { describe, it },
): void {
  const blocks: Readonly<Record<string, readonly ContractCase[]>> = {
    discovery: discoveryContract,
    list: listContract,
    pages: pagingContract,
    selectors: selectorContract,
    forms: formContract,
    refusals: refusalContract,
    watch: watchContract,
    ...(capabilities.watchCache && { 'watch cache': watchCacheContract }),
    ...(capabilities.watchList && { 'watch list': watchListContract }),
    ...(capabilities.compaction && { compaction: compactionContract }),
  };
  for (const [block, cases] of Object.entries(blocks)) {
    framework.describe(`API server contract: ${name}: ${block}`, () => {
      for (const each of cases) {
        framework.it(each.title, () => runCase(each, start), timeoutMs);
      }
    });
  }
}
