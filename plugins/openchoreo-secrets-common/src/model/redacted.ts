/** What stands where something was redacted. @alpha */
export const REDACTED = '…';
