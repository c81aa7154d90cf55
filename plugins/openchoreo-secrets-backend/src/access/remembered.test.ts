import { Remembered } from './remembered';

const READER = { key: 'ada', since: 0, until: Infinity };

describe('what is remembered', () => {
  it('is bounded: who came first is forgotten first', async () => {
    const remembered = new Remembered<string>({ now: () => 0, most: 3_000 });
    let asked = 0;
    const ask = (question: string) =>
      remembered.ask(READER, question, async () => {
        asked += 1;
        return 'x'.repeat(400);
      });
    for (const question of ['a', 'b', 'c', 'd']) await ask(question);
    await ask('d');
    expect(asked).toBe(4);
    await ask('a');
    expect(asked).toBe(5);
  });

  it('is not what is larger than all that may be remembered', async () => {
    const remembered = new Remembered<string>({ now: () => 0, most: 1_000 });
    let asked = 0;
    const ask = () =>
      remembered.ask(READER, 'a', async () => {
        asked += 1;
        return 'x'.repeat(5_000);
      });
    await ask();
    await ask();
    expect(asked).toBe(2);
  });
});
