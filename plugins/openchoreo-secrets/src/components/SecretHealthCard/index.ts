export * from './SecretHealthCard';
