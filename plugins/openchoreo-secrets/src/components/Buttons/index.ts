export * from './Buttons';
