export * from './CopyLinkButton';
export * from './useCopy';
