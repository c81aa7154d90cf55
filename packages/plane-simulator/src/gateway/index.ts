export { startGateway } from './gateway';
export type {
  Agents,
  Gateway,
  GatewayPlane,
  StartGatewayOptions,
} from './gateway';
export type { AgentAccess } from './agent';
export type { GatewayEra } from './gatewayRules';
