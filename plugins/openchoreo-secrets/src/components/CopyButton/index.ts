export * from './CopyLinkButton';
export * from './useCopy';
export * from './CopyTextButton';
