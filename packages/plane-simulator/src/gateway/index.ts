export { startGateway } from './gateway';
export { Agents } from './agents';
export type { AgentKey } from './agents';
export type {
  Gateway,
  GatewayOutage,
  GatewayPlane,
  StartGatewayOptions,
} from './gateway';
export type { AgentAccess } from './agent';
export type { GatewayEra } from './gatewayRules';
