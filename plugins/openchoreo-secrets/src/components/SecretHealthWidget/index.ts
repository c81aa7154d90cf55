export * from './SecretHealthWidget';
