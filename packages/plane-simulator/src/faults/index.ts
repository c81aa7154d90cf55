export type { Ending, FaultEffect } from './effect';
export { FaultPlan } from './faultPlan';
export type { FaultRule } from './faultPlan';
export type { FaultMatch, FaultSubject } from './match';
export { faultEffects } from './wellKnown';
