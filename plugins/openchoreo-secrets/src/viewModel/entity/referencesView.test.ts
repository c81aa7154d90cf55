import {
  never,
  pushed,
  reference,
  references,
} from '../../__testUtils__/references';
import { context } from '../../__testUtils__/words';
import { readReferencesUrl } from '../entity/referencesUrl';
import { allReferences, referencesQueryOf } from './referencesView';

const twin = reference('db', { id: 'beta/db', namespace: 'beta' });
const unused = reference('spare', { usedBy: [], unused: true });
const gone = reference('mail', { state: 'absent', worst: 'warning' });
const made = reference('git', {
  managed: true,
  pushed: [pushed('git', never)],
  worst: 'warning',
});
const answer = references([unused, twin, reference('db'), gone, made]);

const view = (search: string, of = answer) =>
  allReferences(of, readReferencesUrl(new URLSearchParams(search)), context);
const ids = (search: string) => view(search).rows.map(({ id }) => id);

describe('the references of all namespaces', () => {
  it.each([
    ['', { only: [], q: [] }],
    ['show=missing', { only: ['absent'], q: [] }],
    ['show=trouble&q=a,b', { only: ['trouble'], q: ['a,b'] }],
  ])('are asked for as the address says: ?%s', (search, filters) => {
    const url = readReferencesUrl(new URLSearchParams(search));
    expect(referencesQueryOf(url, { page: 3, size: 25 })).toEqual({
      filters,
      offset: 50,
      limit: 25,
    });
  });

  it('of a page are shown as they come, with numbers of all of them', () => {
    const page = {
      offset: 50,
      limit: 50,
      matching: 130,
      counts: { all: 140, trouble: 7, missing: 3, unused: 9, managed: 1 },
    };
    const shown = view('q=nowhere', { ...answer, page });
    expect(shown.rows.map(({ id }) => id)).toEqual(
      answer.references.map(({ id }) => id),
    );
    expect(shown.filters.map(({ count }) => count)).toEqual([140, 7, 3, 9, 1]);
    expect(shown.page).toMatchObject({ last: false, only: false });
    expect(view('', { ...answer, references: [], page }).none).toBe(undefined);
  });

  it.each([
    ['', ['acme/git', 'acme/mail', 'acme/db', 'beta/db', 'acme/spare']],
    ['show=unused', ['acme/spare']],
    ['show=missing', ['acme/mail']],
    ['q=dev/mail', ['acme/mail']],
    ['q=beta', ['beta/db']],
    ['q=beta/db', ['beta/db']],
  ])('%j are %j', (search, expected) => {
    expect(ids(search)).toEqual(expected);
  });

  it('lead to the secrets that come of one, by name and namespace', () => {
    const rows = view('').rows;
    expect(rows.find(({ id }) => id === 'beta/db')).toMatchObject({
      namespace: 'beta',
      secrets: {
        text: '1 component',
        label: '1 component uses db',
        search: '?namespace=beta&reference=db',
      },
    });
    expect(rows.find(({ id }) => id === 'acme/spare')?.secrets).toBe(undefined);
  });

  it.each([
    ['live', false, []],
    [
      'unreachable',
      true,
      [
        'The control plane is not seen now: some SecretReferences may be missing here.',
      ],
    ],
  ] as const)('with a control plane that is %s', (state, blind, notes) => {
    const [control, ci] = answer.planes;
    const of = { ...answer, planes: [{ ...control, state }, ci] };
    expect(view('', of).notes).toEqual(notes);
    const none = view('', { ...of, references: [] }).none;
    expect(none?.icon).toBe(blind ? 'question' : 'key');
  });

  it('are unknown where no control plane is told of', () => {
    const unseen = references([], { planes: [] });
    expect(view('', unseen).none?.icon).toBe('question');
  });
});
