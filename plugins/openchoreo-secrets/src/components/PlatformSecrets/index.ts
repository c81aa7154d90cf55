export * from './PlatformSecrets';
