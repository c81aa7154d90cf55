export * from './CopyLinkButton';
export * from './CopyListButton';
export * from './useCopy';
export * from './CopyTextButton';
