import type {
  CauseDto,
  ComponentSecretsDto,
  EntitySecretsDto,
} from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import {
  ago,
  cause,
  cell,
  delivery,
  finding,
  health,
  plane,
  unknownCell,
} from '../../__testUtils__/build';
import { ordersApi } from '../../__testUtils__/ordersApi';
import { projectOf } from '../../__testUtils__/project';
import { simpleAnswer } from '../../__testUtils__/simple';
import { reported, withFindings } from '../../__testUtils__/reports';
import { context } from '../../__testUtils__/words';
import { findingRows } from './findingRow';
import { malformedNotes } from './notes';
import { planeNotices } from './planeNotices';
import { reportedComponent, reportedSystem } from './reported';

function told(
  component: ComponentSecretsDto,
  of: EntitySecretsDto,
): ReturnType<typeof reportedComponent> {
  const answer = reported({ ...of, components: [component] });
  return reportedComponent(answer.components[0], answer);
}

const findingViews = (component: ComponentSecretsDto, of: EntitySecretsDto) =>
  findingRows(told(component, of), context);
const noticesOf = (answer: EntitySecretsDto) =>
  planeNotices(told(answer.components[0], answer), context);

describe('findings', () => {
  const answer = ordersApi();
  const [stripe, jwt, staging] = findingViews(answer.components[0], answer);

  it('say what, since when, where it works, and what it does to pods', () => {
    expect(stripe).toMatchObject({
      tone: 'error',
      title: 'Property not found in the store: STRIPE_WEBHOOK_SECRET',
      actor: 'Developers of shop',
    });
    expect(stripe.detail).toBe(
      'The property webhook_secret does not exist in prod/shop/stripe. Failing since 09:58. Works in development, missing in production. Blocks pod start.',
    );
    expect(stripe.next).toContain('It is retried by itself within 7 min.');
  });

  it('open the cell they are about', () => {
    expect(stripe.action).toMatchObject({
      kind: 'cell',
      label: 'Open in production',
      row: 'STRIPE_WEBHOOK_SECRET',
      environment: 'production',
    });
  });

  it('tell the store’s own word, where a secret says no more than that it is not ready', () => {
    const storeId = 'DataPlane/acme/prod-data|aws-prod';
    const notReady = finding('a', { cause: cause('storeNotReady'), storeId });
    const detailWith = (own: CauseDto['class']) => {
      const store = {
        ...answer.stores[storeId],
        health: health({ cause: cause(own) }),
      };
      const of = { ...answer, stores: { [storeId]: store } };
      const component = withFindings(answer.components[0], [notReady]);
      return findingViews(component, of)[0].detail;
    };
    expect(detailWith('authenticationRefused')).toContain(
      'is not ready. The store itself says: authentication refused.',
    );
    expect(detailWith('storeNotReady')).not.toContain('itself');
  });

  it('say how much each holds back where several do', () => {
    const [one, two] = findingViews(
      withFindings(answer.components[0], [
        finding('a', { cause: cause('network'), heldBack: 6 }),
        finding('b', { cause: cause('network'), heldBack: 1 }),
      ]),
      answer,
    );
    expect(one.detail).toContain('Holds back 6 more keys.');
    expect(two.detail).toContain('Holds back 1 more key.');
  });

  it('are as grave as the answer says, whatever they do to pods', () => {
    const of = { cause: cause('network'), blocksPodStart: true } as const;
    const [one, other] = findingViews(
      withFindings(answer.components[0], [
        finding('a', { ...of, severity: 'critical' }),
        finding('b', { ...of, severity: 'warning' }),
      ]),
      answer,
    );
    expect([one.tone, other.tone]).toEqual(['error', 'warning']);
  });

  it('wear the shape of what pods get, and say what that does to them', () => {
    const of = { cause: cause('ownedByAnother') } as const;
    const views = findingViews(
      withFindings(answer.components[0], [
        finding('a', { ...of, delivery: 'none', effect: 'startsWithout' }),
        finding('b', {
          ...of,
          delivery: 'foreign',
          effect: 'startsWithOther',
        }),
      ]),
      answer,
    );
    expect(views.map(({ icon }) => icon)).toEqual(['alert', 'barred']);
    expect(views[0].detail).toContain('Pods start without it.');
    expect(views[1].detail).toContain('with a value that is not theirs');
  });

  it('of a Secret that only pulls images say when pods start all the same', () => {
    const [component] = simpleAnswer({
      cells: name =>
        cell(name, {
          health: health({ verdict: 'storeMissing', severity: 'critical' }),
          delivery: delivery({
            state: 'none',
            effect: 'blocks',
            needs: [{ how: 'imagePull', optional: false }],
          }),
          blocksPodStart: true,
        }),
    }).components;
    const [{ id }] = component.rows;
    const of = { cause: cause('network'), blocksPodStart: true } as const;
    const one = finding('b', { ...of, rows: [id] });
    const [, view] = findingViews(
      withFindings(component, [finding('a', { cause: cause('network') }), one]),
      answer,
    );
    expect(view.detail).toContain(
      'Blocks pod start, unless the image is public or already on the node.',
    );
  });

  it('date no failure that the operator does not see', () => {
    const of = { cause: cause('remoteKeyAbsent'), delivery: 'none' } as const;
    const [synced, failing] = findingViews(
      withFindings(answer.components[0], [
        finding('a', { ...of, verdict: 'synced', since: ago(10) }),
        finding('b', { ...of, verdict: 'neverSynced', since: ago(10) }),
      ]),
      answer,
    );
    expect(synced.detail).not.toContain('Failing since');
    expect(failing.detail).toContain('Failing since 10:22.');
  });

  it('tell the age of an old value', () => {
    expect(jwt.detail).toContain(
      'Refresh has failed for 19 h, so pods use the value of Mon 14:12.',
    );
  });

  it('let the cluster speak where the reason is not recognised', () => {
    const words = findingViews(
      withFindings(answer.components[0], [
        finding('odd', { cause: { ...cause('unknown'), text: 'flux' } }),
        finding('known', { cause: { ...cause('network'), text: 'dial' } }),
      ]),
      answer,
    ).map(({ ownWords }) => ownWords);
    expect(words).toEqual(['flux', undefined]);
  });

  it('name what cannot be judged, and lead to the plane', () => {
    expect(staging).toMatchObject({
      tone: 'unknown',
      icon: 'cloudOff',
      title: 'Cannot be judged right now: staging',
      action: {
        kind: 'entity',
        entity: { kind: 'dataplane', name: 'eu-data' },
      },
    });
    expect(staging.detail).toBe(
      'Plane eu-data unreachable for 6 min: showing what was known at 10:26. Nothing here counts as healthy or failed.',
    );
  });
});

describe('findings of a project', () => {
  it('that cannot be judged are told apart by where they lie', () => {
    const of = reportedSystem('shop', projectOf(ordersApi()));
    const dark = (environment: string) =>
      finding(environment, {
        severity: 'unknown',
        cause: cause('planeUnreachable'),
        environments: [environment],
        components: ['a', 'b'].map(name => ({
          namespace: 'acme',
          project: 'shop',
          name,
        })),
      });
    const findings = ['staging', 'production'].map(dark);
    expect(
      findingRows({ ...of, report: { ...of.report, findings } }, context).map(
        ({ title }) => title,
      ),
    ).toEqual([
      'Cannot be judged right now: 2 components in staging',
      'Cannot be judged right now: 2 components in production',
    ]);
  });
});

describe('notices of planes', () => {
  it('say nothing that a finding says already', () => {
    const answer = ordersApi();
    expect(noticesOf(answer)).toEqual([]);
  });

  it('tell of a plane that no finding speaks of', () => {
    const answer = simpleAnswer({
      cells: name => unknownCell(name),
      planes: name =>
        name === 'staging'
          ? plane(name, { state: 'forbidden', asOf: undefined })
          : plane(name),
    });
    const [notice, ...others] = noticesOf(answer);
    expect(others).toEqual([]);
    expect(notice).toMatchObject({
      tone: 'unknown',
      icon: 'lock',
      detail: 'Plane staging does not allow reading External Secrets.',
    });
  });

  it('tell of a controller that has stalled', () => {
    const answer = simpleAnswer({
      planes: name =>
        plane(name, {
          controller:
            name === 'staging'
              ? {
                  verdict: 'controllerStalled',
                  severity: 'critical',
                  flags: [],
                  cause: cause('controllerStalled'),
                  since: ago(90),
                }
              : undefined,
        }),
    });
    const notices = noticesOf(answer);
    expect(notices.map(({ title, tone }) => [title, tone])).toEqual([
      ['External Secrets has stalled: plane staging', 'error'],
    ]);
  });

  it('leave "starting" to the heads of the columns', () => {
    const answer = simpleAnswer({
      planes: name => plane(name, { state: 'starting' }),
    });
    expect(noticesOf(answer)).toEqual([]);
  });

  it('count objects that could not be read', () => {
    const answer = simpleAnswer({
      planes: name => plane(name, { malformed: name === 'production' ? 2 : 0 }),
    });
    expect(malformedNotes(answer, context)).toEqual([
      'Plane production: 2 objects could not be read.',
    ]);
  });
});
