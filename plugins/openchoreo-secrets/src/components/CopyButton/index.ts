export * from './CopyLinkButton';
export * from './CopyListButton';
export * from './CopyTicketButton';
export * from './useCopy';
export * from './CopyTextButton';
