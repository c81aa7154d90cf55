export * from './ToneText';
