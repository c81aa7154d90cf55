import type { ComponentSecretsDto } from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import {
  cell,
  component,
  delivery,
  health,
  missingCell,
  plane,
  store as storeOf,
  unknownCell,
} from '../__testUtils__/build';
import { ordersApi } from '../__testUtils__/ordersApi';
import { projectOf } from '../__testUtils__/project';
import { simpleAnswer } from '../__testUtils__/simple';
import { context } from '../__testUtils__/words';
import { componentCard } from './card';
import { environmentViews } from './environments';
import { headlineView } from './report/headline';
import { reportedSystem } from './report/reported';
import { systemCard } from './systemCard';

const partial = simpleAnswer({
  cells: name => (name === 'staging' ? unknownCell(name) : cell(name)),
  planes: name =>
    plane(name, name === 'staging' ? { state: 'unreachable' } : {}),
});

describe('the card of a component', () => {
  const answer = ordersApi();
  const card = componentCard(answer.components[0], answer, context);

  it('has a row for each environment', () => {
    expect(
      card.rows.map(({ name, text, beside }) => [name, text, beside]),
    ).toEqual([
      ['development', '9 in order', '32 min ago'],
      ['staging', 'unknown, plane eu-data unreachable 6 min', 'known at 10:26'],
      [
        'production',
        '1 not delivered · 1 old value · 6 held back · 2 current',
        'since 09:58',
      ],
    ]);
    expect(card.chip).toMatchObject({
      tone: 'error',
      text: '2 need attention',
    });
  });

  it('speaks of several as of several', () => {
    const old = (name: string) =>
      cell(name, {
        health: health({ severity: 'warning' }),
        delivery: delivery({ state: 'old' }),
      });
    const two = simpleAnswer({ cells: old });
    expect(componentCard(two.components[0], two, context).rows[0].text).toBe(
      '2 old values',
    );
  });

  it('is green only when nothing is unknown', () => {
    const [fine] = simpleAnswer({}).components;
    expect(componentCard(fine, simpleAnswer({}), context).chip).toMatchObject({
      tone: 'ok',
      text: 'All in order',
    });
    expect(
      componentCard(partial.components[0], partial, context).chip,
    ).toMatchObject({ tone: 'unknown', text: 'In order where seen' });
  });

  it('says when no secret is used', () => {
    const empty = simpleAnswer({ keys: [] });
    const { chip, headline, rows } = componentCard(
      empty.components[0],
      empty,
      context,
    );
    expect([chip.text, headline, rows]).toEqual([
      'None used',
      'orders-api uses no secrets.',
      [],
    ]);
  });
});

describe('the card of a system', () => {
  const [orders] = ordersApi().components;
  const [blind] = partial.components;
  const [fine] = simpleAnswer({ parts: { name: 'cart' } }).components;
  const unused = component({ name: 'docs', environments: [], rows: [] });
  const systemOf = (...components: readonly ComponentSecretsDto[]) =>
    projectOf({ ...ordersApi(), components });

  it('shows the worst components and sums up the others, never green over unknown', () => {
    const answer = systemOf(
      fine,
      { ...blind, name: 'checkout' },
      orders,
      unused,
    );
    const card = systemCard('shop')(answer, context);
    expect(card.chip.text).toBe('1 of 3 components');
    const { headline } = headlineView(reportedSystem('shop', answer), context);
    expect(card.headline).toBe(`${headline}.`);
    expect(headline).toBe('1 of 3 components has failing secrets');
    expect(card.detail).toContain('In production.');
    expect(card.rows.map(({ name, tone, text }) => [name, tone, text])).toEqual(
      [
        ['orders-api', 'error', 'blocks pod start in production'],
        ['2 others', 'unknown', 'in order where seen'],
      ],
    );
  });

  it('looks the same everywhere: as grave as the answer says', () => {
    const [one] = simpleAnswer({
      cells: name => (name === 'production' ? missingCell(name) : cell(name)),
    }).components;
    const answer = systemOf(one);
    const card = systemCard('shop')(answer, context);
    const looks = [card.chip, card.rows[0]].map(({ tone, icon }) => [
      tone,
      icon,
    ]);
    expect(looks).toEqual([
      ['error', 'alert'],
      ['error', 'alert'],
    ]);
    expect(card.rows[0].text).toBe('blocks pod start in production');
    const heads = environmentViews(one, ordersApi(), context);
    expect(heads[2].tally).toMatchObject({ tone: 'error', icon: 'alert' });
  });

  it('says when no component uses secrets', () => {
    const answer = systemOf(unused);
    expect(systemCard('shop')(answer, context).headline).toBe(
      'No component of this project uses secrets.',
    );
  });
});

describe('the head of a column', () => {
  const answer = ordersApi();
  const [development, staging, production] = environmentViews(
    answer.components[0],
    answer,
    context,
  );

  it('counts what fails and what is to be fixed apart, and not what is held back', () => {
    expect(production.tally).toEqual({
      tone: 'error',
      icon: 'alert',
      text: '1 critical · 1 warning',
    });
    expect(development.tally.text).toBe('9 in order');
  });

  it('counts what is at risk apart: neither to fix, nor red, nor green', () => {
    const risky = simpleAnswer({
      cells: name => cell(name, { health: health({ severity: 'atRisk' }) }),
    });
    const [one] = risky.components;
    expect(environmentViews(one, risky, context)[0].tally).toEqual({
      tone: 'atRisk',
      icon: 'check',
      text: '2 at risk',
    });
    expect(componentCard(one, risky, context).chip).toEqual({
      tone: 'atRisk',
      icon: 'check',
      text: '6 at risk',
    });
  });

  it('is not green where only the environment as a whole is in trouble', () => {
    const fine = simpleAnswer({});
    const [one] = fine.components;
    const places = one.report.places.map(each => ({
      ...each,
      worst: 'warning' as const,
    }));
    const report = { ...one.report, places };
    const [head] = environmentViews({ ...one, report }, fine, context);
    expect(head.tally).toMatchObject({ tone: 'warning', icon: 'triangle' });
  });

  it.each([
    ['warning', 'warning'],
    ['critical', 'error'],
  ] as const)(
    'shows a store that fails as grave as the answer says: %s',
    (severity, tone) => {
      const store = {
        name: 'default',
        lookup: 'found' as const,
        health: health({ verdict: 'storeNotReady', severity }),
      };
      const fine = simpleAnswer({});
      const [one] = fine.components;
      const environments = one.environments.map(each => ({
        ...each,
        storeId: 'x',
      }));
      const stores = { x: { ...storeOf('default', 'x'), ...store } };
      const [head] = environmentViews(
        { ...one, environments },
        { ...fine, stores },
        context,
      );
      expect(head.store?.trouble).toEqual({ tone, word: 'Store failing' });
    },
  );

  it('says since when a plane is not seen and as of when it is known', () => {
    expect(staging.freshness).toEqual({
      text: 'unreachable 6 min · known at 10:26',
      seen: false,
    });
    expect(development.freshness.text).toBe('live · 10:32:10');
  });
});
