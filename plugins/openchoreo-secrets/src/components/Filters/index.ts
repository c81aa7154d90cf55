export * from './FilterBar';
export { ChoiceSelect } from './Selects';
