import { cause, cell } from '../__testUtils__/build';
import { t } from '../__testUtils__/words';
import { furtherCauses } from './furtherCauses';

const absent = cause('storeAbsent', { store: 'vault', plane: 'eu' });
const down = cause('controllerDown', { plane: 'eu' });

const sentences = (
  health: Partial<ReturnType<typeof cell>['health']>,
  more: Partial<ReturnType<typeof cell>['delivery']> = {},
) => {
  const one = cell('production');
  const told = {
    health: { ...one.health, ...health },
    delivery: { ...one.delivery, ...more },
  };
  return furtherCauses(told, { project: 'shop' }, t).map(
    ({ sentence }) => sentence,
  );
};

const DOWN =
  'The External Secrets controller on plane eu is not running: nothing is refreshed.';
const ABSENT = 'Secret store vault does not exist on plane eu.';

describe('what holds a secret back beside its cause', () => {
  it('is told with names of its own', () => {
    expect(
      sentences({ severity: 'critical', cause: down, furtherCauses: [absent] }),
    ).toEqual([ABSENT]);
  });

  it('is nothing with an older back end, and where no cause is told', () => {
    expect(sentences({ severity: 'critical', cause: down })).toEqual([]);
    expect(sentences({ severity: 'ok', furtherCauses: [absent] })).toEqual([]);
  });

  it('is the object\u2019s own cause, where the risk is told first', () => {
    const told = sentences(
      { severity: 'atRisk', cause: down, furtherCauses: [absent] },
      { atRisk: absent },
    );
    expect(told).toEqual([DOWN]);
  });

  it('is said once where names that are withheld make two alike', () => {
    const nameless = { ...cause('storeAbsent'), withheld: true } as const;
    expect(
      sentences({
        severity: 'critical',
        cause: down,
        furtherCauses: [
          { ...nameless, params: { key: 'a' } },
          { ...nameless, params: { key: 'b' } },
        ],
      }),
    ).toHaveLength(1);
  });
});
