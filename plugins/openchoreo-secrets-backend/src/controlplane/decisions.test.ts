import {
  allResources,
  ManualClock,
  newClusterLog,
  startOpenChoreoApi,
  type OpenChoreoApi,
} from '@internal/plane-simulator';
import { Decisions } from './decisions';
import { HttpOpenChoreoApi } from './httpOpenChoreoApi';
import type { Question } from './question';

const clock = new ManualClock();
const VIEW: Question = {
  action: 'secretreference:view',
  namespace: 'acme',
  project: 'shop',
  component: 'orders-api',
};

let api: OpenChoreoApi;
let decisions: Decisions;

beforeEach(async () => {
  const log = newClusterLog({ clock, resources: allResources });
  api = await startOpenChoreoApi({
    bindings: [
      {
        group: 'developer',
        actions: ['secretreference:view'],
        scope: { namespace: 'acme', project: 'shop' },
      },
      { group: 'admin', actions: ['*'], scope: {} },
    ],
    source: { control: log, planes: [] },
    clock,
  });
  decisions = new Decisions({
    api: new HttpOpenChoreoApi({
      baseUrl: api.url.replace('/api/v1', ''),
      timeoutMs: 5_000,
    }),
    now: () => clock.now(),
  });
});

afterEach(() => api.close());

const ada = (token = api.tokenFor('developer')) => ({
  user: 'user:default/ada',
  token,
});

const asked = () => api.requests.map(({ method, path }) => `${method} ${path}`);

describe('decisions of OpenChoreo', () => {
  it('are asked for once in half a minute, all questions in one request', async () => {
    const caller = ada();
    const other = { ...VIEW, project: 'billing' };
    expect(await decisions.decide(caller, [VIEW, other, VIEW])).toEqual([
      true,
      false,
      true,
    ]);
    expect(await decisions.decide(caller, [other, VIEW])).toEqual([
      false,
      true,
    ]);
    expect(asked()).toEqual([
      'GET /api/v1/authz/profile',
      'POST /api/v1/authz/evaluates',
    ]);
  });

  it('are asked for in parts, in the order of the questions', async () => {
    const many = Array.from({ length: 450 }, (_, index) => ({
      ...VIEW,
      project: index % 3 === 0 ? 'shop' : 'billing',
      component: `c${index}`,
    }));
    expect(await decisions.decide(ada(), many)).toEqual(
      many.map(({ project }) => project === 'shop'),
    );
    expect(asked()).toHaveLength(4);
  });

  it('that are taken back are so within half a minute', async () => {
    const caller = ada();
    expect(await decisions.decide(caller, [VIEW])).toEqual([true]);
    api.bindings = [];
    clock.advance(29_000);
    expect(await decisions.decide(caller, [VIEW])).toEqual([true]);
    clock.advance(1_000);
    expect(await decisions.decide(caller, [VIEW])).toEqual([false]);
  });

  it('that are given are so within half a minute', async () => {
    const caller = ada();
    const granted = api.bindings;
    api.bindings = [];
    expect(await decisions.decide(caller, [VIEW])).toEqual([false]);
    api.bindings = granted;
    clock.advance(30_000);
    expect(await decisions.decide(caller, [VIEW])).toEqual([true]);
  });

  it('end with the token that they were made for', async () => {
    const caller = ada(api.tokenFor('developer', 30_000));
    expect(await decisions.decide(caller, [VIEW])).toEqual([true]);
    clock.advance(30_000);
    await expect(decisions.decide(caller, [VIEW])).rejects.toThrow(
      'Sign in again',
    );
  });

  it('are never told to another user, nor to the same with another token', async () => {
    const token = api.tokenFor('developer');
    expect(await decisions.decide(ada(token), [VIEW])).toEqual([true]);
    const outsider = api.tokenFor('outsider');
    expect(await decisions.decide(ada(outsider), [VIEW])).toEqual([false]);
    const before = asked().length;
    await decisions.decide({ user: 'user:default/bob', token }, [VIEW]);
    expect(asked()).toHaveLength(before + 2);
  });

  it('are not asked for where everything is allowed everywhere', async () => {
    const caller = ada(api.tokenFor('admin'));
    expect(
      await decisions.isUnrestricted(caller, ['secretreference:view']),
    ).toBe(true);
    expect(
      await decisions.isUnrestricted(ada(), ['secretreference:view']),
    ).toBe(false);
    expect(asked()).toEqual([
      'GET /api/v1/authz/profile',
      'GET /api/v1/authz/profile',
    ]);
  });

  it('that did not come are asked for again by the next', async () => {
    api.outage = 'error';
    await expect(decisions.decide(ada(), [VIEW])).rejects.toThrow(
      'its API answered with status 500',
    );
    api.outage = 'garbage';
    await expect(decisions.decide(ada(), [VIEW])).rejects.toThrow(
      'is not complete JSON',
    );
    api.outage = undefined;
    expect(await decisions.decide(ada(), [VIEW])).toEqual([true]);
  });
});
