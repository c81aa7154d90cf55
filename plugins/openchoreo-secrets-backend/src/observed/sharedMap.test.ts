import fc from 'fast-check';
import { SharedMap } from './sharedMap';

const key = fc.nat(600).map(String);

const step = fc.oneof(
  { weight: 5, arbitrary: fc.tuple(fc.constant('set' as const), key) },
  { weight: 3, arbitrary: fc.tuple(fc.constant('delete' as const), key) },
  { weight: 2, arbitrary: fc.tuple(fc.constant('frozen' as const), key) },
  { weight: 1, arbitrary: fc.tuple(fc.constant('replace' as const), key) },
);

/** As large as a map has to be for changes to be kept beside it. */
const large = () =>
  new Map(Array.from({ length: 500 }, (_, index) => [`${index}`, -1]));

describe('a map that is handed out', () => {
  it('is as an ordinary one, in the same order, and never changes once it is out', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 200 }), steps => {
        const shared = new SharedMap<number>();
        shared.replace(large());
        let plain = large();
        const out: (readonly [
          ReadonlyMap<string, number>,
          readonly (readonly [string, number])[],
        ])[] = [];
        const deleted: boolean[] = [];
        steps.forEach(([what, name], index) => {
          if (what === 'set') {
            shared.set(name, index);
            plain.set(name, index);
          } else if (what === 'delete') {
            deleted.push(shared.delete(name) === plain.delete(name));
          } else if (what === 'replace') {
            plain = large();
            shared.replace(large());
          } else out.push([shared.frozen(), [...plain]]);
          expect(shared.size).toBe(plain.size);
          expect(shared.get(name)).toBe(plain.get(name));
        });
        expect(deleted).not.toContain(false);
        expect([...shared.keys()]).toEqual([...plain.keys()]);
        out.push([shared.frozen(), [...plain]]);
        for (const [map, entries] of out) {
          const expected = new Map(entries);
          expect([...map]).toEqual(entries);
          expect([...map.keys()]).toEqual([...expected.keys()]);
          expect([...map.values()]).toEqual([...expected.values()]);
          expect(map.size).toBe(expected.size);
          for (const [name] of [...entries, ['absent']]) {
            expect(map.get(name)).toBe(expected.get(name));
            expect(map.has(name)).toBe(expected.has(name));
          }
        }
      }),
    );
  });

  it('tells each of what it holds', () => {
    const shared = new SharedMap<number>();
    shared.replace(large());
    shared.frozen();
    shared.set('more', 1);
    const told: [string, number][] = [];
    shared.frozen().forEach((value, name) => told.push([name, value]));
    expect(told).toEqual([...large(), ['more', 1]]);
  });

  it('is the same while nothing changes', () => {
    const shared = new SharedMap<number>();
    shared.replace(large());
    shared.frozen();
    shared.set('more', 1);
    expect(shared.frozen()).toBe(shared.frozen());
  });

  it('is not copied for each change, however large it is', () => {
    const copied = jest.spyOn(Map.prototype, 'set');
    const shared = new SharedMap<number>();
    shared.replace(large());
    copied.mockClear();
    for (let index = 0; index < 10; index += 1) {
      shared.frozen();
      shared.set(`${index}`, index);
    }
    // Each of them, and those before it: far from 500 each.
    expect(copied.mock.calls.length).toBeLessThan(100);
    copied.mockRestore();
  });

  it('takes its changes in when there are many', () => {
    const shared = new SharedMap<number>();
    shared.replace(large());
    for (let index = 0; index < 5_000; index += 1) {
      shared.frozen();
      shared.set(`${index % 700}`, index);
    }
    expect(shared.size).toBe(700);
    expect(shared.get('699')).toBe(4_899);
  });
});
