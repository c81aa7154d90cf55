import { localeOf } from './locale';

describe('the locale of dates and numbers', () => {
  it('is the language of the portal, whatever the browser prefers', () => {
    expect(localeOf('de', ['fr-FR', 'en-US'])).toBe('de');
    expect(localeOf('en', ['de-DE'])).toBe('en');
  });

  it('is the region of the reader where the browser speaks that language', () => {
    expect(localeOf('de', ['en-US', 'de-CH', 'de'])).toBe('de-CH');
    expect(localeOf('en', ['en-GB'])).toBe('en-GB');
  });

  it('is what the portal says where that names a region', () => {
    expect(localeOf('pt-BR', ['pt-PT'])).toBe('pt-BR');
  });
});
