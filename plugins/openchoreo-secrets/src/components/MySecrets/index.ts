export * from './MySecrets';
export * from './OrMine';
