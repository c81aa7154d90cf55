import type { IncidentDto } from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import { NOW } from '../../__testUtils__/build';
import { component, fleet, incident } from '../../__testUtils__/fleet';
import { context } from '../../__testUtils__/words';
import { deskHeadline } from './deskHeadline';

const { planes } = fleet().incidents;
const seen = planes.filter(({ state }) => state === 'live');
const [blocked] = incident('x').affected;

const hits = (
  id: string,
  blocking: number,
  affected: readonly Partial<IncidentDto['affected'][0]>[],
) => {
  const { counts } = incident(id);
  return incident(id, {
    counts: { ...counts, blocking },
    affected: affected.map(change => ({ ...blocked, ...change })),
  });
};

const of = (
  incidents: readonly IncidentDto[],
  all = seen,
  lastVisit?: number,
) => deskHeadline({ incidents, planes: all }, lastVisit, context);

describe('the sentence of the desk', () => {
  it('counts the secrets that keep pods from starting, each component once, and those in production', () => {
    const other = { component: component('shop'), production: false };
    expect(
      of([
        hits('a', 4, [{}, other]),
        hits('b', 15, [{ ...other, environment: 'staging' }]),
      ]).title,
    ).toBe(
      '19 secrets keep pods of 2 components, 1 of them in production, from starting.',
    );
  });

  it.each([
    [[{}], '1 component from starting, in production.'],
    [[{ production: false }], '1 component from starting, none in production.'],
    // Nothing that runs is a component.
    [[{ component: undefined }], '^2 secrets keep pods from starting\\.'],
  ])('of %j is %s', (affected, words) => {
    expect(of([hits('a', 2, affected)]).title).toMatch(new RegExp(words));
  });

  it('counts no component that keeps its value, and none of which an Event alone speaks', () => {
    const title = of([
      hits('a', 1, [
        {},
        { component: component('b'), severity: 'warning' },
        { component: component('c'), effect: 'none', delivery: 'old' },
      ]),
    ]).title;
    expect(title).toContain('of 1 component ');
  });

  it('says that none blocks only of the planes that are seen', () => {
    const quiet = [hits('a', 0, [])];
    expect(of(quiet).title).toBe(
      'No pod is kept from starting; 1 incident needs a look.',
    );
    expect(of(quiet, planes).title).toBe(
      'No pod is kept from starting; 1 incident needs a look. 1 plane is not seen.',
    );
    expect(
      of(
        [
          incident('dark', {
            severity: 'unknown',
            affected: [],
            counts: { ...incident('x').counts, blocking: 0 },
          }),
        ],
        planes,
      ).title,
    ).toBe('No secret is seen to fail. 1 plane is not seen.');
  });

  it('says nothing of the last visit on a first one', () => {
    expect(of([hits('a', 1, [{}])]).detail).toBe('1 incident');
  });

  it('says that none began where none did', () => {
    expect(of([hits('a', 1, [{}])], seen, NOW - 60_000).detail).toBe(
      '1 incident · none began since your last visit, 10:31',
    );
  });

  it('tells what the rest comes to, and nothing of what is nought', () => {
    expect(
      of([hits('a', 4, [{}])], planes).parts.map(({ text }) => text),
    ).toEqual(['4 block pods', '33 on their old value', '1 plane not seen']);
  });
});
