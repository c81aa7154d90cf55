import { renderHook } from '@testing-library/react';
import { useLastVisit } from './useLastVisit';

const KEY = 'openchoreo-secrets.visit';
const HOUR = 3_600_000;

beforeEach(() => localStorage.clear());

it('there is no last visit on a first one, and this one is noted', () => {
  const { result } = renderHook(useLastVisit);
  expect(result.current).toBeUndefined();
  expect(JSON.parse(localStorage.getItem(KEY) ?? '')).toEqual({
    seen: expect.any(Number),
  });
});

it('the last visit stays the same over a reload', () => {
  const seen = Date.now() - 2 * HOUR;
  localStorage.setItem(KEY, JSON.stringify({ seen }));
  expect(renderHook(useLastVisit).result.current).toBe(seen);
  expect(renderHook(useLastVisit).result.current).toBe(seen);
});

it('a browser that keeps nothing has none', () => {
  const kept = jest
    .spyOn(Storage.prototype, 'getItem')
    .mockImplementation(() => {
      throw new Error('denied');
    });
  expect(renderHook(useLastVisit).result.current).toBeUndefined();
  kept.mockRestore();
});
