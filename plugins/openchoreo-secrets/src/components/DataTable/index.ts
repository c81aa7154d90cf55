export * from './styles';
