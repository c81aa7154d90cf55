import { readFileSync } from 'fs';
import { join } from 'path';
import { parse } from 'yaml';
import { z } from 'zod/v3';
import { redact } from './freeText';

/** What each text repeats. */
const units = z
  .array(z.string())
  .parse(parse(readFileSync(join(__dirname, 'freeText.growth.yaml'), 'utf8')));

const LONGEST = 16_000;
const RUNS = 5;

/** Times below this are of the clock, and not of the text. */
const FLOOR_MS = 0.5;

/** Four times the text may cost four times as much; if the square counted, it would be sixteen. */
const MOST = 9;

function fill(unit: string, length: number): string {
  return unit.repeat(Math.ceil(length / unit.length)).slice(0, length);
}

/** The time that the processor spent, at best. */
function costOf(text: string): number {
  const costs = Array.from({ length: RUNS }, () => {
    const before = process.cpuUsage();
    redact(text);
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1_000;
  });
  return Math.max(FLOOR_MS, Math.min(...costs));
}

function growthOf(unit: string): number {
  const [short, , long] = [LONGEST / 4, LONGEST / 2, LONGEST].map(length =>
    costOf(fill(unit, length)),
  );
  return long / short;
}

describe('the cost of redaction grows as its text does', () => {
  it.each(units)('made of %j', unit => {
    const tries = [growthOf, growthOf, growthOf].map(each => each(unit));
    expect(Math.min(...tries)).toBeLessThan(MOST);
  });
});
