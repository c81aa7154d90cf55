import { readFileSync } from 'fs';
import { join } from 'path';
import { parse } from 'yaml';
import { z } from 'zod/v3';
import { MAX_FREE_TEXT, redact } from './freeText';
import * as glyph from './redaction/glyph';
import { secretsIn } from './redaction/secretsIn';

/** Each look at a character: all that scans by hand looks through these. */
const mockSteps = { taken: 0 };
jest.mock('./redaction/glyph', () => {
  const actual = jest.requireActual<typeof glyph>('./redaction/glyph');
  const counted = <A extends unknown[], R>(look: (...args: A) => R) => {
    return (...args: A): R => {
      mockSteps.taken += 1;
      return look(...args);
    };
  };
  return {
    glyphAt: counted(actual.glyphAt),
    isBlank: counted(actual.isBlank),
    isQuote: counted(actual.isQuote),
    skipBlanks: (text: string, at: number) => {
      const next = actual.skipBlanks(text, at);
      mockSteps.taken += 1 + next - at;
      return next;
    },
  };
});

/** What each text repeats. */
const units = z
  .array(z.string())
  .parse(parse(readFileSync(join(__dirname, 'freeText.growth.yaml'), 'utf8')));

function fill(unit: string, length: number): string {
  return unit.repeat(Math.ceil(length / unit.length)).slice(0, length);
}

function stepsOf(look: () => unknown): number {
  mockSteps.taken = 0;
  look();
  return mockSteps.taken;
}

const SHORT = 2_000;

/** So many looks at a character, at most. */
const MOST_EACH = 40;

describe.each(units)('of a text that is made of %j', unit => {
  it('what is scanned costs as many steps as there are characters, however many there are', () => {
    const [one, two, four] = [1, 2, 4].map(times =>
      stepsOf(() => secretsIn(fill(unit, times * SHORT), [])),
    );
    // What a beginning costs once is no growth.
    expect(two).toBeLessThanOrEqual(2.2 * one + 100);
    expect(four).toBeLessThanOrEqual(4.4 * one + 100);
    expect(four).toBeLessThanOrEqual(MOST_EACH * 4 * SHORT);
  });

  it('no more is scanned than what is kept of it needs', () => {
    const [most, ...others] = [4, 16, 64].map(times =>
      stepsOf(() => redact(fill(unit, times * 1_000))),
    );
    expect(most).toBeLessThanOrEqual(MOST_EACH * 3 * MAX_FREE_TEXT);
    for (const steps of others) {
      expect(steps).toBeLessThanOrEqual(1.2 * most + 100);
    }
  });
});
