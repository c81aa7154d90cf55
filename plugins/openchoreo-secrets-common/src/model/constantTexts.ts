const CONSTANT: ReadonlySet<string> = new Set([
  'PushSecret synced successfully',
  'secret created',
  'secret deleted',
  'secret synced',
  'secret updated',
  'store validated',
]);

/** What nearly all Events say: there is nothing in it to take out, and nothing to read. */
export const isConstantText = (text: string): boolean => CONSTANT.has(text);
