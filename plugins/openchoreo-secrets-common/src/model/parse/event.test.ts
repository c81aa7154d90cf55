import { parseEvent } from './event';

const metadata = {
  name: 'e',
  uid: 'u',
  creationTimestamp: '2026-11-24T10:00:00Z',
};
const involved = {
  kind: 'ExternalSecret',
  namespace: 'a',
  name: 'db',
  uid: 'x',
};
const at = (text: string) => Date.parse(`2026-11-24T${text}:00Z`);

describe('parseEvent', () => {
  it('reads nothing that turns text round, whoever wrote it', () => {
    const parsed = parseEvent({
      metadata,
      involvedObject: { ...involved, name: 'd\u202eb' },
      reason: 'Failed\u202e',
      message: 'key \u2066prod\u2069 \u202egone',
      lastTimestamp: '2026-11-24T10:02:00Z',
      source: { component: `\u202e${'r'.repeat(10_000)}` },
    });
    const text = JSON.stringify(parsed);
    expect(text).not.toMatch(/[\p{Cf}]/u);
    expect(text.length).toBeLessThan(1_000);
  });

  it('reads core/v1, its message redacted', () => {
    expect(
      parseEvent({
        metadata,
        involvedObject: { ...involved, apiVersion: 'v1' },
        reason: 'UpdateFailed',
        message: 'Bearer abcdefghijkl refused',
        type: 'Warning',
        firstTimestamp: '2026-11-24T10:01:00Z',
        lastTimestamp: '2026-11-24T10:02:00Z',
        count: 4,
        source: { component: 'external-secrets' },
      }),
    ).toEqual({
      ok: true,
      object: {
        kind: 'Event',
        uid: 'u',
        involved,
        event: {
          reason: 'UpdateFailed',
          message: 'Bearer … refused',
          type: 'Warning',
          firstAt: at('10:01'),
          lastAt: at('10:02'),
          count: 4,
          reporter: 'external-secrets',
        },
      },
    });
  });

  it('reads events.k8s.io/v1 and its series', () => {
    expect(
      parseEvent({
        metadata,
        regarding: involved,
        reason: 'Valid',
        note: 'store validated',
        eventTime: '2026-11-24T10:03:00.123456Z',
        series: { count: 9, lastObservedTime: '2026-11-24T10:09:00Z' },
        reportingController: 'secret-store',
      }),
    ).toMatchObject({
      ok: true,
      object: {
        event: {
          reporter: 'secret-store',
          message: 'store validated',
          lastAt: at('10:09'),
          count: 9,
        },
      },
    });
  });

  it('reads one written through events.k8s.io', () => {
    const event = {
      metadata,
      involvedObject: involved,
      firstTimestamp: null,
      lastTimestamp: null,
      eventTime: '2026-11-24T10:08:30.123456Z',
      source: {},
      reportingComponent: 'external-secrets',
      type: `Warning password=hunter2 ${'x'.repeat(500)}`,
    };
    const parsed = parseEvent(event);
    expect(parsed).toMatchObject({
      object: {
        event: {
          reporter: 'external-secrets',
          lastAt: Date.parse('2026-11-24T10:08:30.123Z'),
        },
      },
    });
    expect(JSON.stringify(parsed)).not.toMatch(/hunter2|x{101}/);
  });

  it('falls back to the time of creation', () => {
    const event = { metadata, involvedObject: involved, lastTimestamp: null };
    expect(parseEvent(event)).toMatchObject({
      object: { event: { lastAt: at('10:00'), count: 1 } },
    });
  });

  it.each([
    [
      'an object',
      { metadata },
      'involvedObject: expected a reference to an object',
    ],
    [
      'a time',
      { metadata: { uid: 'u' }, involvedObject: involved },
      'lastTimestamp: expected a time in one of its time fields',
    ],
  ])('refuses one without %s', (_, json, reason) => {
    expect(parseEvent(json)).toMatchObject({ ok: false, reason });
  });
});
