export * from './SecretHealthPage';
export * from './SecretHealthViews';
