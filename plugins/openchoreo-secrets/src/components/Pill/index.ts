export * from './ProductionChip';
export * from './styles';
