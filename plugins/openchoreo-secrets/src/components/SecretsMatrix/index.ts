export * from './MatrixHead';
export * from './SecretsMatrix';
