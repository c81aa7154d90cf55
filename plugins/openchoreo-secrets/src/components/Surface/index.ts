export * from './Surface';
