import {
  addSecret,
  esPath,
  startTestCluster,
  TestCluster,
} from '../apiserver/testing';
import { FaultEffect } from './effect';
import { faultEffects } from './wellKnown';

describe('faulty answers', () => {
  let test: TestCluster;
  beforeEach(async () => {
    test = await startTestCluster();
  });
  afterEach(() => test.cluster.close());

  it.each<[FaultEffect, number, string, string]>([
    [faultEffects.unauthorized, 401, 'Unauthorized', 'Unauthorized'],
    [
      faultEffects.forbidden,
      403,
      'Forbidden',
      'externalsecrets.external-secrets.io is forbidden: User "test-reader" cannot list resource "externalsecrets" in API group "external-secrets.io" at the cluster scope',
    ],
    [
      faultEffects.notFound,
      404,
      'NotFound',
      'the server could not find the requested resource',
    ],
    [
      faultEffects.expired,
      410,
      'Expired',
      'The resourceVersion for the provided list is too old.',
    ],
    [
      { kind: 'status', code: 410, reason: 'Gone', message: 'gone' },
      410,
      'Gone',
      'gone',
    ],
    [
      { kind: 'status', code: 503 },
      503,
      'ServiceUnavailable',
      'an error on the server has prevented the request from succeeding',
    ],
  ])('%j is a Status', async (effect, code, reason, message) => {
    test.cluster.faults.add({ effect });
    expect(await test.json(esPath)).toMatchObject({
      code,
      body: { kind: 'Status', status: 'Failure', code, reason, message },
    });
  });

  it('a throttled client is told when to come back', async () => {
    const { faults } = test.cluster;
    faults.add({
      effect: { kind: 'status', code: 429, retryAfterSeconds: 7 },
    });
    const response = await test.ask(esPath);
    expect(response.status).toBe(429);
    expect(response.headers.get('retry-after')).toBe('7');
    expect(await response.json()).toMatchObject({
      reason: 'TooManyRequests',
      details: { retryAfterSeconds: 7 },
    });
  });

  it.each<[FaultEffect, number, string | null, RegExp]>([
    [faultEffects.htmlError, 500, 'text/html', /^<html>/],
    [faultEffects.agentAway, 502, null, /^$/],
    [
      faultEffects.crdAbsent,
      404,
      'text/plain; charset=utf-8',
      /^404 page not found\n$/,
    ],
    [
      faultEffects.watchNotImplemented,
      501,
      'text/plain; charset=utf-8',
      /not supported/,
    ],
  ])('%j is no Status', async (effect, code, type, body) => {
    test.cluster.faults.add({ effect });
    const response = await test.ask(esPath);
    expect(response.status).toBe(code);
    expect(response.headers.get('content-type')).toBe(type);
    expect(await response.text()).toMatch(body);
  });

  it('hits only what it matches, and is over when it is taken away', async () => {
    const remove = test.cluster.faults.add({
      match: { resource: 'externalsecrets', verb: 'list' },
      effect: faultEffects.htmlError,
    });
    expect((await test.ask('/api/v1/namespaces')).status).toBe(200);
    expect((await test.ask(esPath)).status).toBe(500);
    remove();
    expect((await test.ask(esPath)).status).toBe(200);
  });

  it('comes late by the clock', async () => {
    test.cluster.faults.add({ effect: { kind: 'latency', ms: 5_000 } });
    const answer = test.ask(esPath);
    await test.clock.whenPending();
    expect(test.cluster.requests).toHaveLength(1);
    test.clock.advance(5_000);
    expect((await answer).status).toBe(200);
  });

  it('can disturb the cluster between two pages', async () => {
    addSecret(test, 'a');
    addSecret(test, 'b');
    test.cluster.faults.add({
      match: { path: /continue=/ },
      times: 1,
      effect: { kind: 'compact' },
    });
    const first = await test.ask(`${esPath}?limit=1`);
    addSecret(test, 'c');
    const token = /"continue":"([^"]+)"/.exec(await first.text())?.[1];
    const next = `${esPath}?limit=1&continue=${token}`;
    expect((await test.ask(next)).status).toBe(410);
  });

  it('can put the counter back and the clock wrong', async () => {
    const { faults, log } = test.cluster;
    addSecret(test, 'a');
    faults.add({ effect: { kind: 'resetRevision', revision: 2 } });
    faults.add({ effect: { kind: 'skewClock', ms: 90_000 } });
    const response = await test.ask(esPath);
    expect(response.headers.get('date')).toMatch(/00:01:30 GMT$/);
    expect(log.revision).toBe(2);
  });
});
