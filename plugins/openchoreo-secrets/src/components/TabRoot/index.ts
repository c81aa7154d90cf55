export * from './TabRoot';
