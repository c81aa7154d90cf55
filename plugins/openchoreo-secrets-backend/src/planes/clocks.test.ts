import {
  faultEffects,
  resources,
  type PlaneCluster,
} from '@internal/plane-simulator';
import { Fleet } from './__testUtils__/collecting';

// Real sockets on a busy machine take their time.
jest.setTimeout(30_000);

const EU = 'DataPlane/acme/eu';
const HOUR = 3_600_000;

/** An ExternalSecret that was refreshed at this moment of its cluster's clock. */
const refreshed = (at: number) => ({
  metadata: { name: 'db', namespace: 'shop' },
  spec: { refreshInterval: '1h' },
  status: {
    refreshTime: new Date(at).toISOString(),
    conditions: [{ type: 'Ready', status: 'True' }],
  },
});

describe('the clock of a plane', () => {
  let fleet: Fleet;
  let cp: PlaneCluster;
  let eu: PlaneCluster;

  beforeEach(async () => {
    fleet = new Fleet();
    cp = await fleet.cluster('cp');
    eu = await fleet.cluster('eu');
  });

  afterEach(() => fleet.stop());

  const show = () =>
    eu.log.apply(resources.externalsecrets, refreshed(eu.log.wallNow()));
  const dated = (value: string) =>
    eu.faults.add({ effect: { kind: 'dateHeader', value } });
  const clock = () => {
    const { clockOffsetMs, clockDoubt, clockTrouble } = fleet.of(EU);
    return { clockOffsetMs, clockDoubt, state: clockTrouble?.state };
  };

  it('is believed where its objects were written by it', async () => {
    eu.log.skewClock(6 * HOUR);
    show();
    await fleet.collect(cp, { [EU]: eu }).ready();
    expect(clock().state).toBe('off');
    expect(Math.abs(clock().clockOffsetMs - 6 * HOUR)).toBeLessThan(2_000);
  });

  it.each([
    ['2030', 'Tue, 01 Jan 2030 00:00:00 GMT', 'refuted'],
    ['1970', 'Thu, 01 Jan 1970 00:00:00 GMT', 'refuted'],
    ['garbage', 'a quarter past', undefined],
    ['none', '', undefined],
  ])(
    'is ours where the answers are dated %s and the objects are not',
    async (_, value, state) => {
      show();
      dated(value);
      await fleet.collect(cp, { [EU]: eu }).ready();
      expect(clock()).toEqual({
        clockOffsetMs: 0,
        clockDoubt: undefined,
        state,
      });
      expect(fleet.of(EU).kinds.ExternalSecret.objects.size).toBe(1);
    },
  );

  it('is ours where every answer is dated otherwise', async () => {
    show();
    for (let nth = 1; nth <= 200; nth += 1) {
      const year = 1971 + ((nth * 37) % 90);
      const value = `Thu, 01 Jan ${year} 00:00:00 GMT`;
      eu.faults.add({ nth, effect: { kind: 'dateHeader', value } });
    }
    await fleet.collect(cp, { [EU]: eu }).ready();
    expect(clock()).toEqual({
      clockOffsetMs: 0,
      clockDoubt: undefined,
      state: 'unsteady',
    });
  });

  it('says nothing in what stands in its place', async () => {
    show();
    dated('Tue, 01 Jan 2030 00:00:00 GMT');
    eu.faults.add({ effect: faultEffects.agentAway });
    await fleet.collect(cp, { [EU]: eu }).ready();
    expect(clock().clockOffsetMs).toBe(0);
  });

  it('that is forged within a day is found out by the next refresh', async () => {
    show();
    const forged = new Date(fleet.clock.now() + 6 * HOUR).toUTCString();
    dated(forged);
    await fleet.collect(cp, { [EU]: eu }).ready();
    expect(clock()).toMatchObject({ clockOffsetMs: 0, state: 'doubtful' });
    const from = fleet.clock.now();
    await fleet.pass(() => fleet.clock.now() > from + 200_000);
    show();
    await fleet.pass(() => clock().state === 'refuted');
    expect(clock().clockDoubt).toBeUndefined();
  });
});
