export * from './MatrixHead';
export * from './SecretsMatrix';
export * from './useClosed';
