import type { IncidentsAnswerDto } from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import { ago, cause, NOW } from '../../__testUtils__/build';
import { fleet, incident } from '../../__testUtils__/fleet';
import { context } from '../../__testUtils__/words';
import { incidentsView } from './incidentsView';
import { readPlatformUrl } from './urlState';

const answer: IncidentsAnswerDto = fleet().incidents;
const seen = answer.planes.filter(({ state }) => state === 'live');

function viewOf(
  search = '',
  change: Partial<IncidentsAnswerDto> = {},
  lastVisit?: number,
) {
  const url = readPlatformUrl(new URLSearchParams(search));
  return incidentsView({ lastVisit })({ ...answer, ...change }, url, context);
}

const ids = (search: string, lastVisit?: number) =>
  viewOf(search, {}, lastVisit).groups.flatMap(({ incidents }) =>
    incidents.map(({ id }) => id),
  );

describe('incidents', () => {
  it.each([
    ['', ['store', 'dark', 'key']],
    ['status=critical,unknown', ['store', 'dark']],
    ['project=shop', ['key']],
    ['actor=developer', ['key']],
    ['actor=developer&status=critical', []],
    ['q=jwt', ['key']],
    // A filter of another list of the page has no say here.
    ['provider=Vault', ['store', 'dark', 'key']],
  ])('?%s shows %j, in the order of the answer', (search, expected) => {
    expect(ids(search)).toEqual(expected);
  });

  it('are counted by severity, worst first, and by what is marked', () => {
    const chips = (search: string) =>
      viewOf(search).chips.map(({ text, on }) => [text, on]);
    expect(chips('')).toEqual([
      ['Critical 1', false],
      ['Warning 1', false],
      ['Unknown 1', false],
      ['Production 2', false],
    ]);
    // What is chosen takes nothing from the numbers beside it.
    expect(chips('status=warning')).toContainEqual(['Critical 1', false]);
    expect(chips('status=warning')).toContainEqual(['Warning 1', true]);
  });

  it('are counted by what other filters leave', () => {
    expect(viewOf('project=shop').chips.map(({ text }) => text)).toEqual([
      'Warning 1',
      'Production 1',
    ]);
  });

  it('that began since the last visit are marked, counted and can be left alone', () => {
    const lastVisit = NOW - 10 * 60_000;
    const { chips, groups, headline } = viewOf('', {}, lastVisit);
    expect(
      groups[0].incidents.filter(one => one.isNew).map(({ id }) => id),
    ).toEqual(['dark']);
    expect(chips.map(({ text }) => text)).toContain('New 1');
    expect(headline.detail).toBe(
      '3 incidents · 1 began since your last visit, 10:22',
    );
    expect(ids('new=1', lastVisit)).toEqual(['dark']);
  });

  it('can stand with the newest first', () => {
    expect(ids('sort=newest')).toEqual(['dark', 'store', 'key']);
  });

  it('can stand under the components that they hit, and last what hits none by name', () => {
    const { groups } = viewOf('group=component');
    expect(groups.map(({ name }) => name).slice(-2)).toEqual([
      'orders-api',
      'Planes and platform',
    ]);
    const [first] = groups;
    expect(first.name).toBe('invoice-worker');
    expect(first.incidents).toMatchObject([
      { id: 'store', hits: { text: '4 secrets' }, affected: [{}] },
    ]);
  });

  it('can be filtered by what they have, each value once', () => {
    const { filters } = viewOf();
    expect(filters.map(({ name }) => name)).toEqual([
      'plane',
      'env',
      'project',
      'actor',
    ]);
    const [plane] = filters;
    expect(plane.options.map(({ label }) => label)).toEqual([
      'eu-data',
      'us-data',
    ]);
  });

  it('show a filter that only a link has set, so that it can be taken away', () => {
    expect(viewOf('cause=network').others).toMatchObject([
      { name: 'cause', chosen: ['network'] },
    ]);
    expect(viewOf('status=critical').others).toEqual([]);
  });

  it('that none match are none of these, and not none at all', () => {
    expect(viewOf('q=nowhere').none).toBeUndefined();
  });

  it('that are quiet stay apart, whatever is filtered', () => {
    const { id, level, planeId } = incident('over');
    const quiet = [
      {
        id,
        level,
        planeId,
        cause: cause('planeUnreachable'),
        production: false,
        since: ago(30),
        quietSince: ago(4),
        closesAt: ago(-10),
        changes: [],
      },
    ];
    const view = viewOf('q=nowhere', { quiet });
    expect(view.quiet.map(one => one.id)).toEqual(['over']);
    expect(view.groups).toEqual([]);
  });
});

describe('no incident', () => {
  it('is good news where every plane is seen', () => {
    const view = viewOf('', { incidents: [], planes: seen });
    expect(view.none?.icon).toBe('check');
  });

  it('is none where one plane is not seen', () => {
    const { none } = viewOf('', { incidents: [] });
    expect(none).toMatchObject({
      icon: 'question',
      title: 'No incidents · 1 plane not seen',
    });
  });

  it('is not told of where no plane is known', () => {
    const { none } = viewOf('', { incidents: [], planes: [] });
    expect(none).toMatchObject({
      icon: 'question',
      title: 'No plane is known',
    });
  });
});
