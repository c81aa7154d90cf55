import { readText } from './readText';

describe('a file that cannot be read', () => {
  it.each([
    [
      'its path',
      '/nowhere/planes-TZ1goY/token',
      '/nowhere/planes-TZ1goY/token',
    ],
    ['not a token in its place', 'eyJhbGciOi.eyJzdWIiOi.c2lnbmF0dXJl', '…'],
  ])('is told by %s', async (_, path, told) => {
    await expect(readText(path)).rejects.toThrow(
      `cannot read ${told} (ENOENT): put it there, or correct its path`,
    );
  });
});
