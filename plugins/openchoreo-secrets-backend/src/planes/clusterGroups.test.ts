import { groupOf, type Member } from './clusterGroups';

/** Which of the members are one cluster, each named by the first of its own. */
function groups(...members: readonly Member[]): readonly number[] {
  const keys = members.map((member, index) => {
    const key = groupOf(member, members);
    return key ?? `alone ${index}`;
  });
  return keys.map(key => keys.indexOf(key));
}

describe('planes are one cluster', () => {
  it('where their access leads to the same server or agent', () => {
    expect(groups({ way: 'a' }, { way: 'b' }, { way: 'a' })).toEqual([0, 1, 0]);
  });

  it('where the configuration of each says the same name', () => {
    expect(
      groups(
        { way: 'a', cluster: 'x' },
        { way: 'b', cluster: 'x' },
        { way: 'c', cluster: 'y' },
        { way: 'd' },
      ),
    ).toEqual([0, 0, 2, 3]);
  });

  it('also where one of those at a server says its name, and another way says it too', () => {
    expect(
      groups({ way: 'a' }, { way: 'a', cluster: 'x' }, { cluster: 'x' }),
    ).toEqual([0, 0, 0]);
  });

  it('not where they say two names at one server, whatever others there are', () => {
    expect(
      groups(
        { way: 'a', cluster: 'x' },
        { way: 'a', cluster: 'y' },
        { way: 'a' },
        { way: 'a' },
      ),
    ).toEqual([0, 1, 2, 2]);
  });

  it('not where nothing is known of two of them', () => {
    expect(groups({}, {})).toEqual([0, 1]);
  });
});
