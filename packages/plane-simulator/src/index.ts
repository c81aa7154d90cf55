export * from './log';
export * from './apiserver';
export * from './faults';
export * from './gateway';
export * from './openchoreoApi';
export * from './eso';
export * from './controlplane';
export * from './worlds';
