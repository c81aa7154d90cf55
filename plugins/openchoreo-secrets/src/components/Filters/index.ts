export * from './ChoiceSelect';
export * from './FilterBar';
