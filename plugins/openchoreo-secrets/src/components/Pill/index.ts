export * from './Pill';
export * from './ProductionChip';
