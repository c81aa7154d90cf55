import type { IncidentsAnswerDto } from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import { ago, cause } from '../../__testUtils__/build';
import { fleet, incident } from '../../__testUtils__/fleet';
import { context } from '../../__testUtils__/words';
import { incidentsView } from './incidentsView';
import { readPlatformUrl } from './urlState';

const answer: IncidentsAnswerDto = fleet().incidents;
const seen = answer.planes.filter(({ state }) => state === 'live');

function viewOf(search = '', change: Partial<IncidentsAnswerDto> = {}) {
  const url = readPlatformUrl(new URLSearchParams(search));
  return incidentsView(undefined)({ ...answer, ...change }, url, context);
}

const ids = (search: string) => viewOf(search).incidents.map(({ id }) => id);

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

  it('are counted as shown, by severity, worst first', () => {
    expect(viewOf().chips.map(({ text, tone }) => [tone, text])).toEqual([
      ['error', 'Critical 1'],
      ['warning', 'Warning 1'],
      ['unknown', 'Unknown 1'],
    ]);
    expect(viewOf('status=warning').chips).toHaveLength(1);
  });

  it('can be filtered by what they have, each value once', () => {
    const { filters } = viewOf();
    expect(filters.map(({ name }) => name)).toEqual([
      'status',
      'plane',
      'env',
      'project',
      'actor',
    ]);
    const [, plane] = filters;
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
    expect(view.incidents).toEqual([]);
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
      title: 'No incidents · 1 plane cannot be judged',
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
