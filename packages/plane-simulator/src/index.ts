export * from './log';
export * from './apiserver';
export * from './faults';
export * from './eso';
export * from './controlplane';
export * from './worlds';
