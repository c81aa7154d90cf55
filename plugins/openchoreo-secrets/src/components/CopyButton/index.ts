export * from './CopyLinkButton';
export * from './CopyTicketButton';
export * from './useCopy';
export * from './CopyTextButton';
