export * from './AskTeam';
export * from './EmptyState';
export * from './FailedState';
export * from './MessageState';
export * from './Skeletons';
export * from './MissingFeature';
export * from './NoMatch';
export * from './Problems';
