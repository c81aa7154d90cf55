export * from './DataTable';
export { useTableStyles } from '../Frame';
