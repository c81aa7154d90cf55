import fc from 'fast-check';

/** What a writer puts where something else was meant. */
const odd = fc.oneof(
  fc.constantFrom<unknown>(
    null,
    undefined,
    '',
    ' ',
    0,
    -1,
    1e308,
    NaN,
    true,
    [],
    {},
    [[]],
    '__proto__',
    'constructor',
    '\u202e\u0000\ufeff',
    '9'.repeat(400),
    'https://user:pw@[::1',
    '999999h',
    '1970-01-01T00:00:00Z',
    '+275760-09-13T00:00:00.001Z',
  ),
  fc.anything({ maxDepth: 2 }),
  fc.string({ unit: 'binary', maxLength: 200 }),
);

type Path = readonly (string | number)[];

function pathsIn(value: unknown, path: Path = []): readonly Path[] {
  if (typeof value !== 'object' || value === null) return [path];
  const below = Object.entries(value).flatMap(([key, each]) =>
    pathsIn(each, [...path, key]),
  );
  return [path, ...below];
}

function changed(value: unknown, path: Path, to: unknown): unknown {
  const [key, ...rest] = path;
  if (key === undefined) return to;
  if (Array.isArray(value)) {
    return value.map((each, at) =>
      String(at) === String(key) ? changed(each, rest, to) : each,
    );
  }
  if (typeof value !== 'object' || value === null) return to;
  return Object.fromEntries(
    Object.entries(value).map(([name, each]) => [
      name,
      name === key ? changed(each, rest, to) : each,
    ]),
  );
}

/** What is right, with something else in some of its places. */
export function mutated(sample: unknown): fc.Arbitrary<unknown> {
  const places = fc.constantFrom(...pathsIn(sample));
  return fc
    .array(fc.tuple(places, odd), { minLength: 1, maxLength: 3 })
    .map(changes =>
      changes.reduce<unknown>(
        (value, [path, to]) => changed(value, path, to),
        sample,
      ),
    );
}
