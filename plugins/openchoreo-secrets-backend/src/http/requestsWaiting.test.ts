import { setTimeout as pause } from 'node:timers/promises';
import { rawServer } from './__testUtils__/rawServer';
import { isSomebodyWaiting } from './requestsWaiting';

describe('somebody', () => {
  it('waits from when a server of this process is asked until it has answered, and not for ever', async () => {
    const seen: boolean[] = [];
    const server = await rawServer((request, response) => {
      seen.push(isSomebodyWaiting());
      if (request.url === '/answered') response.end();
    });
    expect(isSomebodyWaiting()).toBe(false);
    await (await fetch(`${server.url}/answered`)).text();
    expect(isSomebodyWaiting()).toBe(false);
    const gone = new AbortController();
    const asked = fetch(`${server.url}/silent`, { signal: gone.signal });
    const failed = asked.catch((error: unknown) => error);
    while (seen.length < 2) await pause(1);
    expect(seen).toEqual([true, true]);
    expect(isSomebodyWaiting()).toBe(true);
    while (isSomebodyWaiting()) await pause(50);
    gone.abort();
    await failed;
    await server.close();
  });
});
