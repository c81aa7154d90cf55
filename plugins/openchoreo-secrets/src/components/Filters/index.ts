export * from './FilterBar';
export * from './styles';
