export * from './SecretHealthPage';
