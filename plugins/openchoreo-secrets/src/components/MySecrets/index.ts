export * from './MyKeys';
export * from './MySecrets';
