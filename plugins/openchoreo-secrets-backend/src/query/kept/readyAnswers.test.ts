import { fleet } from '../__fixtures__/fleet';
import { shop } from '../__fixtures__/shop';
import { readyAnswer } from './readyAnswers';

const one = fleet(shop());
const { planes } = one;

/** Makes an answer once it is let go; counts how often. */
function making(of = one) {
  let times = 0;
  let finish = () => {};
  const go = new Promise<void>(resolve => {
    finish = resolve;
  });
  const make = async () => {
    times += 1;
    await go;
    return { planes, times };
  };
  return {
    ask: (question: unknown = 'stores', fleetOf = of) =>
      readyAnswer(fleetOf, question, make),
    finish,
    times: () => times,
  };
}

describe('what is made of a fleet', () => {
  it('is made once for all who ask the same, also while it is made', async () => {
    const { ask, finish, times } = making({ ...one });
    const asked = [ask(), ask(), ask({ q: 'other' })];
    finish();
    const [first, second, other] = await Promise.all(asked);
    expect(second).toBe(first);
    expect(other).not.toBe(first);
    expect(await ask()).toBe(first);
    expect(times()).toBe(2);
  });

  it('is made anew of another fleet: as somebody else sees it, or as of later', async () => {
    const { ask, finish, times } = making({ ...one });
    finish();
    await ask();
    await ask('stores', { ...one });
    expect(times()).toBe(2);
  });

  it('is made anew where it failed', async () => {
    const of = { ...one };
    const failing = () => Promise.reject(new Error('no more'));
    await expect(readyAnswer(of, 'stores', failing)).rejects.toThrow('no more');
    const { ask, finish } = making(of);
    finish();
    expect((await ask()).body).toMatchObject({ times: 1 });
  });

  it('is kept for so many questions, the last asked', async () => {
    const { ask, finish, times } = making({ ...one });
    finish();
    for (let n = 0; n <= 64; n += 1) await ask(n);
    await ask(64);
    expect(times()).toBe(65);
    await ask(0);
    expect(times()).toBe(66);
  });

  it('has a tag in which no time stands at which planes were heard from', async () => {
    const of = { ...one };
    const later = planes.map(plane => ({
      ...plane,
      asOf: '2026-02-01T00:00:00.000Z',
    }));
    const first = await readyAnswer(of, 1, () => ({ planes }));
    const second = await readyAnswer(of, 2, () => ({ planes: later }));
    const other = await readyAnswer(of, 3, () => ({ planes, more: 1 }));
    expect(second.etag).toBe(first.etag);
    expect(second.asOf).not.toBe(first.asOf);
    expect(other.etag).not.toBe(first.etag);
    expect(JSON.parse(second.text())).toEqual({ planes: later });
  });
});
