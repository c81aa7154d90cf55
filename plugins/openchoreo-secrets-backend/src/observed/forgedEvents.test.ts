import { newTables, rawEvent, rawSecret } from './__testUtils__/clusterTables';

const NOW = Date.parse('2026-01-01T01:00:00Z');

describe('what somebody writes into Events', () => {
  const setUp = () => {
    const { tables, revision } = newTables();
    const objects = tables.part('ExternalSecret', '');
    const events = tables.events.sink('ExternalSecret');
    const kept = (name = 'a') =>
      tables.snapshot().events.get(`ExternalSecret/shop/${name}`);
    objects.upsert(rawSecret('a'));
    return { tables, revision, objects, events, kept };
  };
  const missing = (key: string, version: number, at?: string) =>
    rawEvent('a', {
      reason: 'MissingProviderSecret',
      type: 'Normal',
      message: `secret does not exist at provider using spec.dataFrom[0] (key=${key})`,
      version,
      at,
    });

  it('is not the last word for being dated 2999', () => {
    const { events, kept } = setUp();
    events.upsert(
      rawEvent('a', { version: 5, at: '2999-01-01T00:00:00Z', message: 'x' }),
    );
    events.upsert(rawEvent('a', { version: 10, message: 'from the operator' }));
    expect(kept()?.lastCause?.message).toBe('from the operator');
    expect(kept()?.lastCause?.lastAt).toBeLessThanOrEqual(NOW);
  });

  it.each([
    ['a uid that does not stand', { uid: 'other' }],
    ['no uid', { uid: '' }],
    ['another reporter', { reporter: 'kubectl' }],
    ['no reporter', { reporter: '' }],
  ])('does not count with %s', (_, fields) => {
    const { events, kept, revision } = setUp();
    const { content } = revision;
    events.upsert(rawEvent('a', fields));
    expect(kept()).toBeUndefined();
    expect(revision.content).toBe(content);
  });

  it('is held until its object is seen, and believed then', () => {
    const { events, objects, kept } = setUp();
    events.upsert(rawEvent('new'));
    events.upsert(rawEvent('new', { uid: 'another', version: 7 }));
    expect(kept('new')).toBeUndefined();
    objects.upsert(rawSecret('new'));
    expect(kept('new')?.lastCause?.resourceVersion).toBe('1');
  });

  it('hides no entry that was left out, however much of it there is', () => {
    const { events, kept } = setUp();
    events.upsert(missing('real', 1));
    for (let index = 0; index < 500; index += 1) {
      events.upsert(
        missing(`forged-${index}`, 2 + index, '1970-01-01T00:00:00Z'),
      );
    }
    const { missing: all = [], missingMore } = kept() ?? {};
    expect(all.length).toBeLessThanOrEqual(40);
    expect(missingMore?.lastAt).toBe(Date.parse('2026-01-01T00:00:00Z'));
  });

  it('is cut, and not kept as long as it is written', () => {
    const { events, kept } = setUp();
    events.upsert(rawEvent('a', { message: 'long '.repeat(200_000) }));
    expect(kept()?.lastCause?.message.length).toBeLessThanOrEqual(500);
  });

  it('is not read any more where there is too much of it', () => {
    const { events, kept } = setUp();
    for (let index = 0; index < 300; index += 1) {
      events.upsert(rawEvent('a', { version: 1 + index, message: 'words' }));
    }
    expect(kept()?.lastCause).toMatchObject({
      message: '',
      resourceVersion: '300',
    });
  });
});
