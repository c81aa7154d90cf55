export * from './Promotion';
