export * from './DataTable';
export * from './styles';
