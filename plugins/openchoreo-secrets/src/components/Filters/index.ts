export { Choices } from './Choices';
export * from './FilterBar';
export * from './Pager';
export { ChoiceSelect } from './Selects';
