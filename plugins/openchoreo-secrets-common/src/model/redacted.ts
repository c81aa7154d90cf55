/** What stands where something was redacted. @public */
export const REDACTED = '…';
