import { causeOf } from './causeActors';

describe('a cause', () => {
  it('names what a text named without what turns text round, and within bounds', () => {
    const { params } = causeOf('propertyAbsent', {
      remoteKey: 'prod/\u202etoken',
      property: 'p'.repeat(10_000),
    });
    expect(params.remoteKey).toBe('prod/\\u{202E}token');
    expect(params.property).toHaveLength(2_048);
  });
});
