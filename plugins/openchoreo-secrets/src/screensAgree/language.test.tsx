import {
  appLanguageApiRef,
  type AppLanguageApi,
} from '@backstage/core-plugin-api/alpha';
import { TestApiProvider } from '@backstage/test-utils';
import { screen } from '@testing-library/react';
import type { ReactElement } from 'react';
import { FakePlatformApi } from '../__testUtils__/FakePlatformApi';
import { FakeSecretsApi } from '../__testUtils__/FakeSecretsApi';
import { ordersApi } from '../__testUtils__/ordersApi';
import { renderEntity } from '../__testUtils__/renderEntity';
import { renderPlatform } from '../__testUtils__/renderPlatform';
import { SecretHealthPage } from '../components/SecretHealthPage';
import { SecretsTab } from '../components/SecretsTab';
import { secretsQueryClient } from '../hooks/queryClient';

// As the translation API of a portal gives them; the mock of it knows no other than the default words.
jest.mock('../translation', () => {
  const { createTranslationRef } = jest.requireActual<
    typeof import('@backstage/core-plugin-api/alpha')
  >('@backstage/core-plugin-api/alpha');
  // Without the type of each: they are too many to be compared one by one.
  const { germanMessages: messages } = jest.requireActual<{
    readonly germanMessages: Record<string, string>;
  }>('../translation/de/messages');
  return {
    secretsTranslationRef: createTranslationRef({
      id: 'openchoreo-secrets',
      messages,
    }),
  };
});

afterEach(() => secretsQueryClient.clear());

const always: ReturnType<AppLanguageApi['language$']> = {
  subscribe: () => ({ unsubscribe: () => {}, closed: false }),
  [Symbol.observable]: () => always,
};

const german: AppLanguageApi = {
  getAvailableLanguages: () => ({ languages: ['en', 'de'] }),
  setLanguage: () => {},
  getLanguage: () => ({ language: 'de' }),
  language$: () => always,
};

const inGerman = (element: ReactElement) => (
  <TestApiProvider apis={[[appLanguageApiRef, german]]}>
    {element}
  </TestApiProvider>
);

const ENGLISH = /\b(?:the|is|are|not|of|and|has|have|cannot|ago|known|since)\b/;

/** A day as English writes it: `Tue 10:32`, `24 Nov 10:32`. */
const ENGLISH_DAY =
  /\b(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun|Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) \d/;

/** Of the page, what is ours: not what a plane said, which stays in its words. */
function ours(): string {
  const page = document.body.cloneNode(true);
  if (!(page instanceof Element)) throw new Error('A body is an element');
  page.querySelectorAll('q, output, code, style').forEach(one => one.remove());
  return page.textContent ?? '';
}

describe('where the portal speaks German', () => {
  it('words and days of the page do, whatever the browser prefers', async () => {
    await renderPlatform(
      inGerman(<SecretHealthPage />),
      new FakePlatformApi(),
      '/secret-health/incidents?planes=all&open=store',
    );
    await screen.findByRole('region', { name: 'Störungen' });
    expect(ours()).toContain('hindern neue Pods am Start');
    expect(ours()).not.toMatch(ENGLISH);
    expect(ours()).not.toMatch(ENGLISH_DAY);
  });

  it('so do those of the tab of a component', async () => {
    await renderEntity(
      inGerman(<SecretsTab />),
      new FakeSecretsApi(ordersApi()),
    );
    await screen.findAllByText(/Stand \d/);
    expect(ours()).toContain('Gerade nicht zu beurteilen');
    expect(ours()).not.toMatch(ENGLISH);
    expect(ours()).not.toMatch(ENGLISH_DAY);
  });
});
