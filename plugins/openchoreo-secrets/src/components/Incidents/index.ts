export * from './Incidents';
