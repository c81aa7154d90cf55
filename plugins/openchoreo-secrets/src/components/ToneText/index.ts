export * from './ToneText';
export { BreakableText } from './BreakableText';
export { DeliveredText } from './DeliveredText';
