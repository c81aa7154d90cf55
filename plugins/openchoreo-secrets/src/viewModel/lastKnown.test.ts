import { ago, cell, unknownCell } from '../__testUtils__/build';
import { simpleAnswer } from '../__testUtils__/simple';
import { context } from '../__testUtils__/words';
import { wasKnown } from './lastKnown';

const said = (cells: Parameters<typeof simpleAnswer>[0]['cells']) =>
  wasKnown(simpleAnswer({ cells }).components[0], context);

describe('what was known of an environment that is not seen', () => {
  it('is said with its time, and not of what is seen', () => {
    expect(
      said(name => (name === 'staging' ? unknownCell(name) : cell(name))),
    ).toEqual(['staging was current at 10:26.']);
  });

  it('is counted by word where keys differ', () => {
    const old = {
      verdict: 'servingOldValue',
      severity: 'warning',
      delivery: 'old',
    } as const;
    expect(
      said((name, key) => {
        if (name !== 'staging') {
          return cell(name);
        }
        return key === 'API_TOKEN'
          ? { ...unknownCell(name), lastKnown: { ...old, at: ago(7) } }
          : unknownCell(name);
      }),
    ).toEqual(['staging at 10:26: 1 current, 1 old value.']);
  });

  it('is nothing where nobody ever looked', () => {
    expect(
      said(name =>
        name === 'development'
          ? cell(name)
          : { ...unknownCell(name), lastKnown: undefined },
      ),
    ).toEqual(['Never seen: staging and production.']);
  });
});
