import { ago, cause, plane } from '../__testUtils__/build';
import { simpleAnswer } from '../__testUtils__/simple';
import { context, germanContext } from '../__testUtils__/words';
import { asOfView, freshnessOf, unseenSentence } from './planes';

const DAY = 24 * 60;

const asOf = (planes: (name: string) => ReturnType<typeof plane>) =>
  asOfView(simpleAnswer({ planes }), context);

describe('as of when an answer holds', () => {
  it('is the oldest observation it rests on', () => {
    const view = asOf(name =>
      plane(name, { asOf: name === 'staging' ? ago(1) : ago(0) }),
    );
    expect(view).toEqual({ text: 'As of 10:31:10 · live', live: true });
  });

  it('is not live when what is shown was not confirmed of late', () => {
    const answer = simpleAnswer({ planes: name => plane(name) });
    const view = asOfView(answer, { ...context, outdated: true });
    expect(view).toEqual({ text: 'As of 10:32:10', live: false });
  });

  it('is not live when a plane is not seen', () => {
    const view = asOf(name =>
      plane(
        name,
        name === 'staging' ? { state: 'unreachable', asOf: ago(9) } : {},
      ),
    );
    expect(view).toEqual({ text: 'As of 10:32:10', live: false });
  });

  it('is when a plane was last heard from, when none is seen', () => {
    const view = asOf(name =>
      plane(name, { state: 'unreachable', asOf: ago(6) }),
    );
    expect(view).toEqual({ text: 'Last heard at 10:26:10', live: false });
  });

  it('names its day where that is not today', () => {
    const away = simpleAnswer({
      planes: name => plane(name, { state: 'unreachable', asOf: ago(3 * DAY) }),
    });
    expect(asOfView(away, context).text).toBe('Last heard at Sat 10:32');
    expect(asOfView(away, germanContext).text).toBe('Zuletzt gehört: Sa 19:32');
    const kept = simpleAnswer({
      planes: name => plane(name, { asOf: ago(DAY) }),
    });
    const outdated = { ...context, outdated: true };
    expect(asOfView(kept, outdated).text).toBe('As of Mon 10:32');
  });

  it('is not made up when no plane was ever heard from', () => {
    const view = asOf(name =>
      plane(name, { state: 'starting', asOf: undefined }),
    );
    expect(view).toEqual({ text: 'No plane was heard from yet', live: false });
  });
});

describe('the freshness of a plane', () => {
  it.each([
    [{}, 'live · 10:32:10', true],
    [{ state: 'polled' }, 'polled · 10:32:10', true],
    [{ state: 'starting', asOf: undefined }, 'first look under way', false],
    [
      { state: 'unreachable', since: ago(6), asOf: ago(6) },
      'unreachable 6 min · known at 10:26',
      false,
    ],
    [
      { state: 'forbidden', asOf: undefined },
      'not allowed to read (403)',
      false,
    ],
    [
      { state: 'notConfigured', asOf: undefined },
      'no access configured',
      false,
    ],
    // It answers, and has nothing to be asked of.
    [{ state: 'notInstalled' }, 'reached · 10:32:10', true],
  ] as const)('%j reads %s', (change, text, seen) => {
    expect(freshnessOf(plane('eu-data', change), context)).toEqual({
      text,
      seen,
    });
  });

  it('of no plane at all is not seen', () => {
    expect(freshnessOf(undefined, context).seen).toBe(false);
  });
});

describe('the sentence on a plane that is not seen', () => {
  const sentence = (failure: string) =>
    unseenSentence(
      plane('staging', {
        state: 'unreachable',
        since: ago(6),
        asOf: ago(6),
        cause: cause('planeUnreachable', { failure }),
      }),
      'No agent.',
      context,
    );

  it('tells what stands between, where the gateway says so', () => {
    expect(sentence('agentAway')).toMatch(/^No agent\. .*10:26/);
  });

  it('tells for how long, where nobody says why', () => {
    expect(sentence('timeout')).toMatch(/^Plane .* unreachable for 6 min/);
  });
});
