export * from './ChoiceSelect';
export * from './FilterBar';
export * from './styles';
