export * from './TableCard';
