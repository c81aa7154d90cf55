/** Fields whose words a newer back end may have more of. */
const OPEN = [
  'verdict',
  'severity',
  'worst',
  'own',
  'class',
  'actor',
  'basis',
  'effect',
  'has',
  'delivery',
  'pushed',
];

/** The same answer, with a word that this page does not know in every place. */
export function ofTomorrow(value: unknown, name = ''): unknown {
  if (name === 'flags') return ['ofTomorrow'];
  if (name === 'needs') return [{ how: 'ofTomorrow', optional: false }];
  if (Array.isArray(value)) return value.map(each => ofTomorrow(each, name));
  if (typeof value === 'object' && value !== null) {
    // Of all states and reasons, those of deliveries are open.
    const open = 'needs' in value ? [...OPEN, 'state', 'reason'] : OPEN;
    return Object.fromEntries(
      Object.entries(value).map(([key, each]) => [
        key,
        typeof each === 'string' && open.includes(key)
          ? 'ofTomorrow'
          : ofTomorrow(each, key),
      ]),
    );
  }
  return typeof value === 'string' && OPEN.includes(name)
    ? 'ofTomorrow'
    : value;
}
