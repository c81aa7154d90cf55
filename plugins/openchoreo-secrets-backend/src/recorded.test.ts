import {
  AS_TOLD,
  compared,
  expectedAnswers,
  titled,
} from './__testUtils__/answersTable';
import {
  answersOf,
  type RecordedAnswers,
} from './__testUtils__/recordedAnswers';
import { againstTruth } from './__testUtils__/recordedTruth';
import { RECORDED_AT, recordedWorld } from './__testUtils__/recordedWorld';
import { toldOf, type Told } from './__testUtils__/toldForms';
import * as agreement from './__testUtils__/viewsOfRecording';

// Real sockets on a busy machine take their time.
jest.setTimeout(60_000);

let answers: RecordedAnswers;
let told: Told;

beforeAll(async () => {
  answers = await answersOf(recordedWorld, RECORDED_AT);
  told = toldOf(answers);
});

const rows = expectedAnswers('answers.yaml');

describe('of the recorded clusters is told what is true', () => {
  it.each(titled(rows))('$title', ({ row }) => {
    expect(compared(row, told)).toBe(AS_TOLD);
  });

  it('nothing is told that has no row', () => {
    const known = new Set(rows.map(({ at }) => at));
    expect([...told.keys()].filter(at => !known.has(at))).toEqual([]);
  });
});

describe('held against the Secrets that were there', () => {
  it('a key is delivered where its Secret has it, and only there', () => {
    const held = againstTruth(answers);
    expect(held.filter(({ none, there }) => none === there)).toEqual([]);
    expect(held.length).toBeGreaterThan(80);
  });
});

describe('all views of the recorded clusters say the same', () => {
  it.each(Object.entries(agreement))('%s', (_name, differences) => {
    expect(differences(answers)).toEqual([]);
  });
});
