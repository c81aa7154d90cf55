import { compactionContract } from './compactionContract';
import { discoveryContract } from './discoveryContract';
import { formContract } from './formContract';
import { listContract } from './listContract';
import { pagingContract } from './pagingContract';
import { refusalContract } from './refusalContract';
import { selectorContract } from './selectorContract';
import { Session, useSession } from './session';
import { ContractCapabilities, ContractTarget } from './target';
import { watchContract, watchListContract } from './watchContract';

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
): void {
  describe(`API server contract: ${name}`, () => {
    const block = (title: string, contract: (session: Session) => void) =>
      describe(title, () => contract(useSession(start)));
    block('discovery', discoveryContract);
    block('list', listContract);
    block('pages', pagingContract);
    block('selectors', selectorContract);
    block('forms', formContract);
    block('refusals', refusalContract);
    block('watch', watchContract);
    if (capabilities.watchList) block('watch list', watchListContract);
    if (capabilities.compaction) block('compaction', compactionContract);
  });
}
