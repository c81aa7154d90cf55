export * from './Builds';
