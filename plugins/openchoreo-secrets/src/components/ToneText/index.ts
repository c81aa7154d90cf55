export * from './ToneText';
export { DeliveredText } from './DeliveredText';
