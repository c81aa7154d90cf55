import {
  planesAnswerSchema,
  sumOfCounts,
} from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import { asRead } from '../__fixtures__/asRead';
import { fleet, stray } from '../__fixtures__/fleet';
import { secretsOf, shop } from '../__fixtures__/shop';
import { brokenStore } from '../__fixtures__/troubles';
import { DARK, type ClusterFixture } from '../__fixtures__/world';
import { planeReport } from './planeReport';
import { planesAnswer } from './planes';

function reported(fixture: ClusterFixture) {
  const world = fleet(shop({}, { 'production-data': fixture }));
  const { planes } = planesAnswer(world);
  const plane = planes.find(({ name }) => name === 'production-data');
  if (!plane) throw new Error('there is no such plane');
  const { report } = asRead(planesAnswerSchema, {
    planes: [plane],
    report: planeReport(world, plane, true),
  });
  return { plane, report };
}

describe('the report of a plane', () => {
  it.each<[string, ClusterFixture]>([
    ['all is well', {}],
    ['its store fails', brokenStore('production')],
    ['it cannot be seen', { observation: DARK }],
    [
      'it has what nobody owns',
      { secrets: [...secretsOf('production'), stray('tools', 'ci')] },
    ],
  ])(
    'counts what the list of planes counts, place by place, where %s',
    (_, fixture) => {
      const { plane, report } = reported(fixture);
      expect(report?.counts).toEqual(plane?.secrets);
      expect(report?.counts).toEqual(
        sumOfCounts(report?.places.map(place => place.counts) ?? []),
      );
    },
  );

  it('has its environments, and apart from them what is in none', () => {
    const secrets = [...secretsOf('production'), stray('tools', 'ci')];
    const { places = [] } = reported({ secrets }).report ?? {};
    expect(places.map(({ kind, name }) => [kind, name])).toEqual([
      ['environment', 'production'],
      ['other', undefined],
    ]);
  });

  it('is unknown, with the cause, while the plane cannot be seen', () => {
    const { headline } = reported({ observation: DARK }).report ?? {};
    expect(headline).toMatchObject({
      state: 'unknown',
      worst: 'unknown',
      cause: { class: 'planeUnreachable' },
    });
  });
});
