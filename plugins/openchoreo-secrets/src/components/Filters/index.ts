export { Choices } from './Choices';
export * from './FilterBar';
export { Pager } from './Pager';
export { ChoiceSelect } from './Selects';
