import {
  matchesSelector,
  type LabelSelector,
} from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import fc from 'fast-check';
import { compileLabelSelector } from './labelSelector';
import { StatusError } from './status';

const key = fc.constantFrom('a', 'b', 'example.org/c', 'in', 'notin');
const value = fc.constantFrom('', 'x', 'y', 'in', 'a.b-c_d');
const labels = fc.dictionary(key, value);

/** 200 for a selector that works, or the code of the refusal. */
function codeOf(selector: string): number | undefined {
  try {
    compileLabelSelector(selector)({});
    return 200;
  } catch (error) {
    return error instanceof StatusError ? error.status.code : undefined;
  }
}

const expression = fc.record({
  key,
  operator: fc.constantFrom('In', 'NotIn', 'Exists', 'DoesNotExist'),
  values: fc.array(value, { minLength: 1 }),
});

type Expression = NonNullable<LabelSelector['matchExpressions']>[number];

/** As it is written in a query. */
function textOf({ key: named, operator, values = [] }: Expression): string {
  if (operator === 'Exists') return named;
  if (operator === 'DoesNotExist') return `!${named}`;
  return `${named} ${operator.toLowerCase()} (${values.join(',')})`;
}

describe('label selectors', () => {
  it('of a spec mean what the same text in a query means', () => {
    fc.assert(
      fc.property(
        labels,
        labels,
        fc.array(expression),
        (on, matchLabels, matchExpressions) => {
          const texts = [
            ...Object.entries(matchLabels).map(([k, v]) => `${k}=${v}`),
            ...matchExpressions.map(textOf),
          ];
          expect(matchesSelector({ matchLabels, matchExpressions }, on)).toBe(
            compileLabelSelector(texts.join(','))(on),
          );
        },
      ),
    );
  });

  it('mean what their operators say, for any labels', () => {
    fc.assert(
      fc.property(
        labels,
        key,
        fc.array(value, { minLength: 1 }),
        (on, k, vs) => {
          const has = Object.hasOwn(on, k);
          const within = has && vs.includes(on[k]);
          const list = vs.join(',');
          const check = (selector: string) =>
            compileLabelSelector(selector)(on);
          expect(check(k)).toBe(has);
          expect(check(`!${k}`)).toBe(!has);
          expect(check(` ${k}  in ( ${list} )`)).toBe(within);
          expect(check(`${k} notin (${list})`)).toBe(!within);
          expect(check(`${k}=${vs[0]}`)).toBe(has && on[k] === vs[0]);
          expect(check(`${k} == ${vs[0]}`)).toBe(has && on[k] === vs[0]);
          expect(check(`${k}!=${vs[0]}`)).toBe(!has || on[k] !== vs[0]);
        },
      ),
    );
  });

  it('join requirements by and', () => {
    fc.assert(
      fc.property(labels, key, key, value, (on, one, two, v) => {
        const each = [`${one}=${v}`, `!${two}`];
        const all = each.map(s => compileLabelSelector(s)(on));
        expect(compileLabelSelector(each.join(','))(on)).toBe(
          all.every(Boolean),
        );
      }),
    );
  });

  it('are a bad request or work, whatever they are', () => {
    const pieces = fc.constantFrom(
      ...['a', 'in', '(', ')', ',', '=', '!', '==', '<', ' ', '-', 'é', '/'],
    );
    const text = fc.oneof(
      fc.string(),
      fc.array(pieces).map(p => p.join('')),
    );
    fc.assert(
      fc.property(text, selector => {
        expect([200, 400]).toContain(codeOf(selector));
      }),
      { numRuns: 500 },
    );
  });
});
