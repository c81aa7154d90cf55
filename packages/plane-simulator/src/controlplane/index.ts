export { recordApplyFailure } from './applyFailure';
export { installControlPlane } from './install';
export type {
  AgentSpec,
  ComponentSpec,
  ControlPlaneSpec,
  DeploySpec,
  EnvironmentSpec,
  Era,
  ExtraSpec,
  HeldUpSpec,
  KeysSpec,
  ManagedResourceSpec,
  PlaneId,
  PlaneSpec,
  ProjectSpec,
  ReferenceSpec,
  RunSpec,
  TakenSpec,
} from './description';
export type { History } from './history';
export type { Placed } from './installComponent';
export { dataPlaneNamespace, envSecretName, fileSecretName } from './names';
