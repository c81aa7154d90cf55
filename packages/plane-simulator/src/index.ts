export * from './log';
export * from './apiserver';
export * from './faults';
