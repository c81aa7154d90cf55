import type { ReportDto } from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import { bindings, inEnvironment } from '../../__testUtils__/bindings';
import { planeReport, platformPlane } from '../../__testUtils__/planes';
import { simpleAnswer } from '../../__testUtils__/simple';
import { context, germanContext } from '../../__testUtils__/words';
import { secretCard } from '../card';
import { environmentTab } from '../entity/environmentTab';
import { planeTab } from '../entity/planeTab';
import { secretsTab } from '../secretsTab';

const lacking = (report: ReportDto, optionalMissing: number): ReportDto => ({
  ...report,
  headline: { ...report.headline, optionalMissing },
  places: report.places.map(place => ({ ...place, optionalMissing })),
});

const component = (missing: number) => {
  const answer = simpleAnswer({});
  const [one] = answer.components;
  const report = lacking(one.report, missing);
  return { ...answer, components: [{ ...one, report }] };
};

describe('what is optional and missing', () => {
  it('is told apart from what is in order, and not in red', () => {
    const tab = secretsTab(component(1), context);
    expect(tab?.summary).toMatchObject({
      tone: 'ok',
      headline:
        'What is needed is in order in 3 environments; 1 optional secret is missing',
    });
    expect(secretsTab(component(2), germanContext)?.summary.headline).toBe(
      'Was gebraucht wird, ist in 3 Umgebungen in Ordnung; 2 optionale Secrets fehlen',
    );
    expect(tab?.environments.map(({ tally }) => tally.text)).toEqual(
      Array(3).fill('1 in order · 1 optional missing'),
    );
    const card = secretCard(component(1), context);
    expect(card?.chip).toMatchObject({ text: '1 optional missing' });
  });

  it('makes nothing green by itself', () => {
    const tab = secretsTab(component(6), context);
    expect(tab?.summary.tone).toBe('none');
    const [{ tally }] = secretsTab(component(2), context)?.environments ?? [];
    expect(tally).toMatchObject({ tone: 'none', text: '2 optional missing' });
  });

  it('is told apart of an environment, and of a plane', () => {
    const answer = bindings([inEnvironment('mail')]);
    const tab = environmentTab(
      { ...answer, report: lacking(answer.report, 1) },
      context,
    );
    expect(tab.summary).toMatchObject({
      tone: 'ok',
      headline:
        'The one component of production has all its secrets; 1 optional secret is missing',
      detail: '2 secrets are in order.',
    });
    expect(tab.rows[0].counts.text).toBe('2 in order · 1 optional missing');

    const plane = platformPlane('x', { optionalMissing: 1 });
    const report = lacking(planeReport(plane), 1);
    const said = planeTab(plane.id, { failed: false });
    const view = said({ planes: [plane], report }, context);
    expect(view?.summary.headline).toBe(
      'What is needed on x is in order; 1 optional secret is missing',
    );
    expect(view?.facts.find(({ id }) => id === 'secrets')?.line.text).toBe(
      '11 in order · 1 optional missing',
    );
  });
});
