import { ago } from '../../__testUtils__/build';
import {
  never,
  pushed,
  reference,
  references,
} from '../../__testUtils__/references';
import { context } from '../../__testUtils__/words';
import { domainTab } from './domainTab';
import { readReferencesUrl, writeReferencesUrl } from './referencesUrl';

const ALL = { show: 'all', q: '' } as const;
const fine = reference('db');
const missing = reference('mail', { state: 'absent', worst: 'warning' });
const failing = { ...fine.usedBy[0], worst: 'critical' as const };
const other = {
  ...failing,
  component: { ...failing.component, name: 'cart' },
};
const unused = reference('spare', { usedBy: [], unused: true });
const made = (change: Parameters<typeof pushed>[1] = {}) =>
  reference('git', {
    managed: true,
    pushed: [pushed('git', change)],
    worst: change.severity,
  });

describe('the sentence of a namespace', () => {
  it.each([
    [
      'tells first what was never pushed, and that nothing else shows it',
      [made(never), missing],
      'warning',
      '1 secret was never pushed to its store',
      'The portal’s own list of secrets does not show what was never pushed. 1 named SecretReference does not exist.',
    ],
    [
      'tells before it of components that fail, where these are worse off',
      [made(never), reference('db', { worst: 'critical', usedBy: [failing] })],
      'error',
      '1 component that uses a SecretReference has failing secrets',
      'What is the matter stands below and on their pages. 1 secret was never pushed to its store.',
    ],
    [
      'tells after it of components that fail, where these are no worse off',
      [
        made(never),
        reference('db', {
          worst: 'warning',
          usedBy: [{ ...failing, worst: 'warning' as const }],
        }),
      ],
      'warning',
      '1 secret was never pushed to its store',
      'The portal’s own list of secrets does not show what was never pushed. 1 component that uses one has failing secrets.',
    ],
    [
      'then what is named and does not exist',
      [missing, fine],
      'warning',
      '1 SecretReference is referenced, but does not exist',
      'What takes them cannot be created.',
    ],
    [
      'then what is not pushed any more',
      [made({ verdict: 'servingOldValue', severity: 'warning' })],
      'warning',
      '1 secret is not pushed any more',
      'Their stores keep the value of the last push.',
    ],
    [
      'tells of components that fail before what is named in vain',
      [
        reference('mail', { state: 'absent', worst: 'critical' }),
        reference('db', { worst: 'critical', usedBy: [failing] }),
      ],
      'error',
      '1 component that uses a SecretReference has failing secrets',
      'What is the matter stands below and on their pages. 1 named SecretReference does not exist.',
    ],
    [
      'counts components that fail once, however many references they take',
      [
        reference('db', { worst: 'critical', usedBy: [failing] }),
        reference('mq', { worst: 'critical', usedBy: [failing, other] }),
      ],
      'error',
      '2 components that use SecretReferences have failing secrets',
      'What is the matter stands below and on their pages.',
    ],
    [
      'then references of which something else is the matter',
      [reference('db', { worst: 'warning' })],
      'warning',
      '1 SecretReference needs a look',
      'What is the matter stands in the list.',
    ],
    [
      'then what is at risk, which is not to fix',
      [fine, reference('db', { worst: 'atRisk' })],
      'atRisk',
      '1 SecretReference is used where a secret is at risk: fails at next refresh',
      'The components that use them tell why.',
    ],
    [
      'is never green while something is unknown',
      [fine, reference('x', { state: 'unknown', worst: 'unknown' })],
      'unknown',
      'In order where seen; some SecretReferences of acme are unknown',
      'Nothing here counts as healthy or failed.',
    ],
    [
      'is green where all are there, and tells of those that nobody uses',
      [fine, unused],
      'ok',
      'All 2 SecretReferences of acme are in order',
      '1 is not used by any component you can see.',
    ],
    [
      'an empty namespace is neither',
      [],
      'none',
      'acme has no SecretReferences',
      'SecretReferences and secrets made in the portal show here once there are some.',
    ],
  ])('%s', (_, rows, tone, headline, detail) => {
    const tab = domainTab('acme', ALL)(references(rows), context);
    expect(tab?.summary).toMatchObject({ tone, headline, detail });
  });

  it('nothing is told of an empty answer while the control plane is not seen', () => {
    const answer = references([]);
    const [control, ci] = answer.planes;
    const dark = { ...control, state: 'unreachable' as const };
    expect(
      domainTab('acme', ALL)({ ...answer, planes: [dark, ci] }, context)
        ?.summary,
    ).toMatchObject({
      tone: 'unknown',
      headline: 'Unknown: the SecretReferences of acme cannot be judged',
    });
  });
});

describe('a push in words', () => {
  it.each([
    [{}, 'ok', 'Pushed 4 min ago'],
    [{ severity: 'atRisk' }, 'atRisk', 'Pushed 4 min ago · at risk'],
    [never, 'warning', 'Never pushed: the portal’s own list does not show it'],
    [
      {
        verdict: 'servingOldValue',
        severity: 'warning',
        refreshedAt: ago(120),
      },
      'warning',
      'Not pushed since 08:32: the store keeps the old value',
    ],
    [
      { verdict: 'pending', severity: 'waiting', refreshedAt: undefined },
      'quiet',
      'Push under way',
    ],
    [
      { verdict: 'unknown', severity: 'unknown' },
      'unknown',
      'Unknown whether it was pushed',
    ],
  ] as const)('%j is %s: %s', (change, tone, text) => {
    const tab = domainTab('acme', ALL)(references([made(change)]), context);
    expect(tab?.rows[0].pushes[0]).toMatchObject({
      line: { tone, text },
      where: 'default on ci',
    });
  });

  it('says what is the matter and who acts', () => {
    const tab = domainTab('acme', ALL)(references([made(never)]), context);
    expect(tab?.rows[0].pushes[0].why).toBe(
      'the store refuses access · Platform engineers',
    );
  });

  it('one that was made in the portal and has no push is not known', () => {
    const lost = reference('lost', { managed: true });
    const tab = domainTab('acme', ALL)(references([lost, fine]), context);
    expect(tab?.rows.map(({ name, noPush }) => [name, noPush?.tone])).toEqual([
      ['db', 'none'],
      ['lost', 'unknown'],
    ]);
  });
});

describe('which references are shown', () => {
  const taken = reference('taken', { worst: 'critical' });
  const gone = reference('gone', {
    state: 'absent',
    usedBy: [],
    pushed: [pushed('gone')],
  });
  const answer = references([taken, gone, fine, missing, unused, made(never)]);
  const named = (show: string, q = '') =>
    domainTab('acme', readReferencesUrl(new URLSearchParams({ show, q })))(
      answer,
      context,
    )?.rows.map(({ name }) => name);

  it.each([
    ['all', '', ['taken', 'git', 'mail', 'gone', 'db', 'spare']],
    ['nonsense', '', ['taken', 'git', 'mail', 'gone', 'db', 'spare']],
    ['trouble', '', ['taken', 'git', 'mail', 'gone']],
    ['missing', '', ['mail', 'gone']],
    ['unused', '', ['spare']],
    ['managed', '', ['git']],
    ['all', 'DEV/db', ['db']],
    ['unused', 'orders', []],
    ['all', 'orders-api', ['taken', 'git', 'mail', 'db']],
  ])('%s and %j: %j', (show, q, names) => {
    expect(named(show, q)).toEqual(names);
  });

  it('the address keeps it, and whatever else it held', () => {
    const params = new URLSearchParams('tab=x&show=unused');
    expect(writeReferencesUrl(params, { q: 'db' }).toString()).toBe(
      'tab=x&show=unused&q=db',
    );
    expect(writeReferencesUrl(params, { show: 'all' }).toString()).toBe(
      'tab=x',
    );
  });
});
