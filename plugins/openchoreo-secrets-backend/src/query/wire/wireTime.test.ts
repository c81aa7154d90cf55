import fc from 'fast-check';
import { timeSchema } from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import { wireTime } from './wireTime';

describe('a time on the wire', () => {
  it('is ISO in UTC', () => {
    expect(wireTime(Date.UTC(2026, 0, 15, 10, 32))).toBe(
      '2026-01-15T10:32:00.000Z',
    );
  });

  it.each([undefined, NaN, 0, -1, Infinity, 8_640_000_000_000_001])(
    'is left out when it is %s',
    ms => {
      expect(wireTime(ms)).toBeUndefined();
    },
  );

  it('is left out, or is what its schema says', () => {
    fc.assert(
      fc.property(fc.oneof(fc.double(), fc.maxSafeInteger()), ms => {
        expect(timeSchema.optional().safeParse(wireTime(ms)).success).toBe(
          true,
        );
      }),
    );
  });
});
