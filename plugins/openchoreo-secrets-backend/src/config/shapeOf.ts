/** What stands there, without saying it: it may be a credential. */
export function shapeOf(value: unknown): string {
  if (value === undefined) return 'nothing';
  if (value === null) return 'null';
  if (value === '') return 'an empty text';
  if (Array.isArray(value)) return `a list of ${value.length}`;
  if (typeof value === 'object') {
    const keys = Object.keys(value);
    return keys.length > 0
      ? `an object of ${keys.join(', ')}`
      : 'an empty object';
  }
  return typeof value === 'string' ? 'a text' : `a ${typeof value}`;
}
