export { describeApiServerContract } from './describeApiServerContract';
export type { TestFramework } from './describeApiServerContract';
export type {
  ContractCapabilities,
  ContractObject,
  ContractResource,
  ContractTarget,
  ContractWriter,
} from './target';
