export * from './VerdictIcon';
