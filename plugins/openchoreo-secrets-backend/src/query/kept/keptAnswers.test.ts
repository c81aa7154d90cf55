import { DEFAULT_THRESHOLDS } from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import { NOW } from '../__fixtures__/objects';
import { shop } from '../__fixtures__/shop';
import { snapshotOf } from '../__fixtures__/world';
import { written } from '../wire/written';
import { KeptAnswers } from './keptAnswers';

const SEES = { subjects: [], everything: true, platform: true };

/** Asks so long after the start for an answer that changes all the time; says which of them is told. */
function asking(tookMs: number) {
  let at = 0;
  let made = 0;
  const answers = new KeptAnswers({ clock: () => at });
  return (afterMs: number) => {
    const now = NOW + afterMs;
    const thresholds = DEFAULT_THRESHOLDS;
    const context = { snapshot: snapshotOf(shop()), now, thresholds };
    const { rest } = answers.of('any', context, noted => {
      noted.horizon?.note(now + 1);
      at += tookMs;
      made += 1;
      const body = { made, planes: [] };
      return { written: written(body, SEES), planes: [] };
    });
    return JSON.parse(rest).made;
  };
}

describe('an answer that changes all the time', () => {
  it('is made each time where that is cheap', () => {
    const told = asking(50);
    expect([told(0), told(1), told(2)]).toEqual([1, 2, 3]);
  });

  it('is told for ten times as long as it took where that is dear', () => {
    const told = asking(60);
    expect([told(0), told(599), told(600), told(1_199)]).toEqual([1, 1, 2, 2]);
  });

  it('is never told for more than two seconds', () => {
    const told = asking(10_000);
    expect([told(0), told(1_999), told(2_000)]).toEqual([1, 1, 2]);
  });

  it('is made for who asks by a clock that went back', () => {
    const told = asking(60);
    expect([told(100), told(99)]).toEqual([1, 2]);
  });
});
