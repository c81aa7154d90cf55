import { asOfAt, formatAsOf, parseAsOf } from './asOf';
import type { PlaneDto } from './plane';

const START = Date.parse('2026-03-01T12:00:00.000Z');
const at = (seconds: number) => new Date(START + seconds * 1_000).toISOString();

type Plane = Pick<PlaneDto, 'id' | 'state' | 'asOf'>;

const plane = (
  id: string,
  asOf?: string,
  state: PlaneDto['state'] = 'live',
): Plane => ({ id, state, asOf });

const fleet = (count: number, later = 0): readonly Plane[] =>
  Array.from({ length: count }, (_, index) =>
    plane(`DataPlane/acme/plane, ${index}`, at(later + ((index * 7) % 60))),
  );

describe('the header of observation times', () => {
  it('tells each time of few planes', () => {
    const planes = fleet(9);
    const times = parseAsOf(formatAsOf(planes));
    const before = planes.map(each => ({ ...each, asOf: at(-60) }));
    expect(before.map(each => asOfAt(each, times))).toEqual(
      planes.map(each => each.asOf),
    );
  });

  it.each([50, 240, 1_000])('stays short for %i planes', count => {
    expect(formatAsOf(fleet(count)).length).toBeLessThan(1_100);
  });

  it('never makes a plane newer than it is, and none older than the answer says', () => {
    const planes = fleet(1_000, 120);
    const times = parseAsOf(formatAsOf(planes));
    for (const [index, before] of fleet(1_000).entries()) {
      const told = Date.parse(asOfAt(before, times) ?? '');
      expect(told).toBeLessThanOrEqual(Date.parse(planes[index].asOf ?? ''));
      expect(told).toBeGreaterThan(Date.parse(before.asOf ?? ''));
    }
  });

  it('leaves out planes that are not followed: their time stands still', () => {
    const dark = Array.from({ length: 100 }, (_, index) =>
      plane(`DataPlane/acme/dark-${index}`, at(-9_000), 'unreachable'),
    );
    const header = formatAsOf([...dark, plane('DataPlane/acme/lit', at(0))]);
    expect(header).toBe(`DataPlane%2Facme%2Flit=${at(0)}`);
    const times = parseAsOf(`*=${at(0)}`);
    expect(asOfAt(dark[0], times)).toBe(at(-9_000));
    expect(asOfAt(plane('x', undefined, 'starting'), times)).toBeUndefined();
  });

  it.each(['', 'x', 'x=', '=2026-03-01', 'x=soon', '%=2026-03-01', '*=later'])(
    'passes over what is not of its form: %s',
    header => {
      const { byId, others } = parseAsOf(header);
      expect([byId.size, others]).toEqual([0, undefined]);
    },
  );
});
