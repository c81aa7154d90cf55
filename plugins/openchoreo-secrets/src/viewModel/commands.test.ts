import { secretObject, store } from '../__testUtils__/build';
import { ordersApi } from '../__testUtils__/ordersApi';
import { context } from '../__testUtils__/words';
import { commandsFor } from './commands';
import { drawerLinks } from './drawerLinks';
import { subjectOf, type Subject } from './subject';
import { podNote, timelineOf } from './timeline';

function subject(change: Partial<Subject> = {}): Subject {
  const answer = ordersApi();
  const found = subjectOf(
    answer.components[0],
    answer,
    'STRIPE_WEBHOOK_SECRET',
    'production',
  );
  if (!found) {
    throw new Error('The fixture has this cell');
  }
  return { ...found, ...change };
}

describe('commands to copy', () => {
  it('follow the troubleshooting order, and only read', () => {
    expect(commandsFor(subject())).toEqual([
      'kubectl -n dp-acme-shop-production-3fa91c22 describe externalsecret orders-api-production-env-secrets-757009dd',
      'kubectl -n dp-acme-shop-production-3fa91c22 get events --field-selector involvedObject.name=orders-api-production-env-secrets-757009dd',
      'kubectl describe clustersecretstore aws-prod',
      'kubectl -n external-secrets logs deployment/external-secrets --since=1h',
    ]);
  });

  it('never print a Secret', () => {
    const words = commandsFor(subject()).join('\n').split(/\s+/);
    expect(words).not.toContain('secret');
    expect(words).not.toContain('secrets');
  });

  it('name a namespaced store in its namespace', () => {
    const namespaced = {
      ...store('vault', 'p'),
      kind: 'SecretStore' as const,
    };
    expect(commandsFor(subject({ store: namespaced }))[2]).toBe(
      'kubectl -n dp-acme-shop-production-3fa91c22 describe secretstore vault',
    );
  });

  it('quote what a shell would take apart', () => {
    const odd = secretObject('x; rm -rf ~', { namespace: "it's" });
    expect(commandsFor(subject({ object: odd }))[0]).toBe(
      `kubectl -n 'it'\\''s' describe externalsecret 'x; rm -rf ~'`,
    );
  });

  it('list the ExternalSecrets of the namespace where none is known', () => {
    expect(commandsFor(subject({ object: undefined }))[0]).toBe(
      'kubectl -n dp-acme-shop-production-3fa91c22 get externalsecrets',
    );
  });
});

describe('the timeline', () => {
  it('has kept events and changes, newest first', () => {
    expect(
      timelineOf(subject(), context).map(({ time, text, said, kept }) => [
        time,
        said?.words ?? text,
        kept,
      ]),
    ).toEqual([
      ['10:31', 'UpdateFailed: property webhook_secret not found', true],
      ['10:30', 'Store aws-prod validated', false],
      ['09:58', 'Began: Not delivered', false],
      ['09:58', 'ExternalSecret created', false],
    ]);
  });

  it('says that env values are read at pod start, and since when', () => {
    const object = secretObject('es', {
      events: [
        {
          kind: 'dataChange',
          reason: 'Updated',
          message: '',
          type: 'Normal',
          lastAt: '2026-11-24T08:00:00.000Z',
          count: 1,
        },
      ],
    });
    expect(podNote(subject(), context)).toContain('read at pod start');
    expect(podNote(subject({ object }), context)).toContain(
      'before 08:00 still hold the earlier value',
    );
  });
});

describe('links to other pages', () => {
  it('lead to Deploy, the release, the environment and the plane', () => {
    const entity = { kind: 'component', namespace: 'acme', name: 'orders-api' };
    const links = drawerLinks(subject(), entity, {}, context);
    expect(
      links.map(({ entity: { kind, name }, sub }) =>
        [kind, name, sub ?? ''].join('/'),
      ),
    ).toEqual([
      'component/orders-api/environments/workload-config',
      'component/orders-api/environments/release/production',
      'environment/production/',
      'dataplane/prod-data/',
    ]);
  });

  it('find cluster-scoped planes in their own namespace', () => {
    const { plane } = subject();
    const cluster = plane && {
      ...plane,
      kind: 'ClusterDataPlane',
      namespace: undefined,
    };
    const entity = { kind: 'component', namespace: 'acme', name: 'orders-api' };
    const links = drawerLinks(subject({ plane: cluster }), entity, {}, context);
    expect(links.at(-1)?.entity).toEqual({
      kind: 'clusterdataplane',
      namespace: 'openchoreo-cluster',
      name: 'prod-data',
    });
  });
});
