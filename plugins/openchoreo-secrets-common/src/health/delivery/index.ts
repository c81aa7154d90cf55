export * from './delivery';
export { deliveryText } from './deliveryText';
export { EFFECTS, type Effect } from './effect';
export { eventEvidenceOf } from './eventEvidence';
export type { DeliveryEvidence, EventEvidence } from './evidence';
export * from './inPlace';
export { keyDeliveries } from './keyDeliveries';
export { PUSHED, type Pushed } from './pushed';
export { severityOf, type Place, type SeverityInput } from './severity';
