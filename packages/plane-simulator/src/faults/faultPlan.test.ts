import { FaultEffect } from './effect';
import { FaultPlan, FaultRule } from './faultPlan';
import { FaultMatch, FaultSubject } from './match';

const hang: FaultEffect = { kind: 'hang' };
const subject: FaultSubject = {
  method: 'GET',
  url: '/apis/external-secrets.io/v1/namespaces/shop/externalsecrets?watch=1',
  verb: 'watch',
  group: 'external-secrets.io',
  resource: 'externalsecrets',
  namespace: 'shop',
  user: 'reader',
};

/** Which of a row of equal requests a rule hits, counted from 1. */
function hits(rule: Omit<FaultRule, 'effect'>, requests = 5) {
  const plan = new FaultPlan([{ ...rule, effect: hang }]);
  const numbers = Array.from({ length: requests }, (_, i) => i + 1);
  return numbers.filter(() => plan.effectsFor(subject).length > 0);
}

describe('fault plan', () => {
  it.each<[FaultMatch, boolean]>([
    [{}, true],
    [{ method: 'GET', verb: 'watch' }, true],
    [{ verb: 'list' }, false],
    [{ path: /watch=/ }, true],
    [{ path: /limit=/ }, false],
    [{ resource: 'externalsecrets', namespace: 'shop' }, true],
    [{ resource: 'externalsecrets', namespace: 'blog' }, false],
    [{ group: '' }, false],
    [{ user: 'someone' }, false],
  ])('match %j of a watch is %p', (match, expected) => {
    expect(hits({ match }, 1).length > 0).toBe(expected);
  });

  it.each<[Omit<FaultRule, 'effect'>, readonly number[]]>([
    [{}, [1, 2, 3, 4, 5]],
    [{ times: 2 }, [1, 2]],
    [{ nth: 3 }, [3]],
    [{ nth: 2, times: 3 }, [2, 3, 4]],
    [{ match: { path: /watch/g } }, [1, 2, 3, 4, 5]],
  ])('rule %j hits requests %j', (rule, expected) => {
    expect(hits(rule)).toEqual(expected);
  });

  it('takes away a rule, or all of them', () => {
    const plan = new FaultPlan();
    const remove = plan.add({ effect: hang });
    plan.add({ effect: { kind: 'reset' } });
    expect(plan.effectsFor(subject)).toHaveLength(2);
    remove();
    expect(plan.effectsFor(subject)).toEqual([{ kind: 'reset' }]);
    plan.offline = true;
    plan.clear();
    expect(plan.rules).toEqual([]);
    expect(plan.offline).toBe(false);
  });
});
