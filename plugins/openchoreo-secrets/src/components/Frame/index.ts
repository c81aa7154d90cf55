export * from './ListCard';
export * from './Sub';
export * from './Table';
export * from './Unfold';
export * from './ViewFrame';
export * from './styles';
export * from './tableStyles';
export * from './useHeldList';
