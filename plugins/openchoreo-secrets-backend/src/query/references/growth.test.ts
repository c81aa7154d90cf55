import { EVERYTHING, type Visibility } from '../../access/visibility';
import { fleet } from '../__fixtures__/fleet';
import {
  COMPONENT,
  NAMESPACE,
  PROJECT,
  reference,
} from '../__fixtures__/objects';
import { shop } from '../__fixtures__/shop';
import { visibleFleet } from '../fleet/visibleFleet';
import { referencesAnswer } from './referencesAnswer';

const named = (size: number) => Array.from({ length: size }, (_, at) => at);

/** What a reader may see of so many subjects, and how often one of them was looked at. */
function counted(size: number) {
  const looks = { count: 0 };
  const subjects = named(size).map(at => ({
    get component() {
      looks.count += 1;
      const name = at === 0 ? COMPONENT : `other-${at}`;
      return { namespace: NAMESPACE, project: PROJECT, name };
    },
  }));
  const visibility: Visibility = {
    ...EVERYTHING,
    subjects,
    everything: false,
  };
  return { visibility, looks };
}

/** How often subjects are looked at for the references of so many. */
function looksAt(size: number): number {
  const { visibility, looks } = counted(size);
  const spare = named(size).map(at => reference(`spare-${at}`, 'key=a/b#c'));
  const judged = fleet(
    shop({ references: [...(shop().references ?? []), ...spare] }),
  );
  const { references } = referencesAnswer(judged, { visibility });
  expect(references.length).toBeGreaterThan(size);
  return looks.count;
}

describe('the references of a reader who may not see everything', () => {
  it.each([50, 100, 200])(
    'cost no more than in proportion to what is visible, at %i',
    size => {
      expect(looksAt(size)).toBeLessThanOrEqual(2 * size);
    },
  );
});

describe('readers who may see the same', () => {
  it('share what is made for one of them, in whatever order it is named', () => {
    const judged = fleet(shop());
    const subjects = named(3).map(at => ({
      component: { namespace: NAMESPACE, project: PROJECT, name: `c-${at}` },
    }));
    const as = (of: Visibility['subjects']) =>
      visibleFleet(judged, { ...EVERYTHING, everything: false, subjects: of });
    const first = as(subjects);
    expect(as([...subjects].reverse())).toBe(first);
    expect(as(subjects.slice(1))).not.toBe(first);
    expect(as(subjects.map(of => ({ ...of, environments: [] })))).not.toBe(
      first,
    );
  });
});
