export { startGateway } from './gateway';
export { Agents } from './agents';
export type { AgentKey } from './agents';
export type { Gateway, GatewayPlane, StartGatewayOptions } from './gateway';
export type { AgentAccess } from './agent';
export type { GatewayEra } from './gatewayRules';
