export type { ObjectBehaviour } from './behaviour';
export { EsoController } from './controller';
export type { EsoControllerOptions } from './controller';
export { RemoteStore } from './remoteStore';
export type { Provider, RemoteStoreData } from './remoteStore';
export { RememberedTargets, SecretTargets } from './targetStore';
export type { TargetStore } from './targetStore';
export type { ProviderName, Trouble } from './trouble';
