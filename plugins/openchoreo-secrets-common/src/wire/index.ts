export * from './asOf';
export * from './entitySecrets';
export * from './health';
export * from './plane';
export * from './platform';
