/** What the platform calls a store. */
export const storeCalledMessages = {
  label: 'Store',
} as const;
