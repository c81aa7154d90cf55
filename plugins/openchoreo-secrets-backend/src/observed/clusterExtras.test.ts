import { newTables } from './__testUtils__/clusterTables';

describe('what is known of a cluster besides its kinds', () => {
  it('is news only when the APIs served change', () => {
    const { tables, revision } = newTables();
    tables.setServed({ externalSecrets: ['v1', 'v1beta1'] });
    const before = revision.content;
    tables.setServed({ externalSecrets: ['v1', 'v1beta1'] });
    expect(revision.content).toBe(before);
    tables.setServed({ openchoreo: ['components'] });
    expect(revision.content).toBeGreaterThan(before);
    expect(tables.snapshot().served).toEqual({
      externalSecrets: ['v1', 'v1beta1'],
      openchoreo: ['components'],
    });
  });

  it('is news only when a Secret comes or goes, not when it is still there', () => {
    const { tables, revision } = newTables();
    tables.presence.set('a', 'ns/x', { state: 'present', asOf: 1 });
    const before = revision.content;
    tables.presence.set('a', 'ns/x', { state: 'present', asOf: 2 });
    expect(revision.content).toBe(before);
    expect(tables.snapshot().secretPresence?.get('ns/x')).toEqual({
      state: 'present',
      asOf: 2,
    });
    tables.presence.set('a', 'ns/x', { state: 'absent', asOf: 3 });
    expect(revision.content).toBeGreaterThan(before);
  });

  it('believes the way into the cluster that knows over one that is refused', () => {
    const { tables } = newTables();
    const failure = { class: 'forbidden' } as const;
    tables.presence.set('a', 'ns/x', { state: 'present', asOf: 1 });
    tables.presence.set('b', 'ns/x', { state: 'unknown', since: 2, failure });
    expect(tables.snapshot().secretPresence?.get('ns/x')?.state).toBe(
      'present',
    );
  });
});
