export * from './Stores';
