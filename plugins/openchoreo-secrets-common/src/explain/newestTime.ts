import { isObject, listIn, objectIn, textIn } from './json';

/** The newest time that an object or its conditions tell, or the one before. */
export function newestTime(
  json: unknown,
  before: number | undefined,
): number | undefined {
  const metadata = objectIn(json, 'metadata');
  const status = objectIn(json, 'status');
  const texts = [
    textIn(metadata, 'creationTimestamp'),
    textIn(metadata, 'deletionTimestamp'),
    textIn(status, 'refreshTime'),
    ...listIn(status, 'conditions')
      .filter(isObject)
      .map(condition => textIn(condition, 'lastTransitionTime')),
  ];
  let newest = before ?? -Infinity;
  for (const text of texts) {
    const at = text === undefined ? NaN : Date.parse(text);
    if (at > newest) newest = at;
  }
  return newest === -Infinity ? undefined : newest;
}
