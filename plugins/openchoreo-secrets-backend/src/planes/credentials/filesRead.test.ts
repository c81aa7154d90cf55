import fsPromises from 'node:fs/promises';
import { FilesRead } from './filesRead';

/** A disk that is waited for without end: a share that went away. */
function hang(): void {
  jest.spyOn(fsPromises, 'stat').mockReturnValue(new Promise(() => {}));
}

describe('a file on a disk that hangs', () => {
  beforeEach(() => {
    jest.useFakeTimers();
  });
  afterEach(() => {
    jest.useRealTimers();
    jest.restoreAllMocks();
  });

  it('is given up after 10 s', async () => {
    hang();
    const read = new FilesRead().read('/gone/token').catch(String);
    await jest.advanceTimersByTimeAsync(10_000);
    expect(await read).toContain('/gone/token could not be read within 10 s');
  });

  it('has not changed for all that is known', async () => {
    const files = new FilesRead();
    await files.read(__filename);
    hang();
    const changed = files.changed();
    await jest.advanceTimersByTimeAsync(10_000);
    expect(await changed).toBe(false);
  });
});
