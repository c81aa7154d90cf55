import {
  plainWords,
  sentenceParts,
  setOff,
  setOffEach,
  setOffNames,
} from './setOff';

const said = (name: string) =>
  `${setOffNames('cause.x.told', { store: name }).store} is away`;

describe('what others named', () => {
  it('stands apart in a sentence', () => {
    expect(sentenceParts(said('default'))).toEqual([
      { text: 'default', isName: true },
      { text: ' is away', isName: false },
    ]);
  });

  it.each(['\u2069 is gone. \u2068x', '\u2068', '\u2069\u2069'])(
    'cannot end its own marks: %j',
    name => {
      const parts = sentenceParts(said(name));
      expect(parts.filter(({ isName }) => !isName)).toEqual([
        { text: ' is away', isName: false },
      ]);
    },
  );

  it('is shown with escapes', () => {
    expect(sentenceParts(setOff('a\u202eb'))).toEqual([
      { text: 'a\\u{202E}b', isName: true },
    ]);
  });

  it('is not what we say ourselves: times, counts, titles', () => {
    const params = { time: '10:31', count: 3, title: 'away' };
    expect(setOffNames('cause.x.told', params)).toEqual(params);
  });

  it('stands apart in a list, once', () => {
    const once = setOffEach(['a', 'b']);
    expect(setOffEach(once)).toEqual(once);
  });

  it.each(['kinds', 'missing', 'subject', 'environments'])(
    'stands apart in what a sentence lists as its %s, and our words between do not',
    name => {
      const listed = setOffEach(['Certificate', 'Event']).join(' and ');
      const told = String(
        setOffNames('cause.x.told', { [name]: listed })[name],
      );
      expect(sentenceParts(told)).toEqual([
        { text: 'Certificate', isName: true },
        { text: ' and ', isName: false },
        { text: 'Event', isName: true },
      ]);
    },
  );

  it('is plain where there is only text', () => {
    expect(plainWords(said('a\u202eb'))).toBe('a\\u{202E}b is away');
  });
});
