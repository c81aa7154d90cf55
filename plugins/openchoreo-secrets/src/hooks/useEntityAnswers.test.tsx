import { secretsApiRef } from '../api';
import { identityApiRef } from '@backstage/core-plugin-api';
import { TestApiProvider } from '@backstage/test-utils';
import { act, renderHook } from '@testing-library/react';
import type { ReactNode } from 'react';
import { FakeSecretsApi } from '../__testUtils__/FakeSecretsApi';
import { ordersApi } from '../__testUtils__/ordersApi';
import { secretsQueryClient } from './queryClient';
import { SecretsQueryProvider } from './SecretsQueryProvider';
import { useEntitySecrets } from './useEntityAnswers';

const ref = { kind: 'component', namespace: 'acme', name: 'orders-api' };
const identity = {
  getBackstageIdentity: async () => ({
    type: 'user' as const,
    userEntityRef: 'user:default/ada',
    ownershipEntityRefs: [],
  }),
  getProfileInfo: async () => ({}),
  getCredentials: async () => ({}),
  signOut: async () => {},
};

function see(visibility: DocumentVisibilityState) {
  jest.spyOn(document, 'visibilityState', 'get').mockReturnValue(visibility);
  window.dispatchEvent(new Event('visibilitychange'));
}

const pass = (seconds: number) =>
  act(() => jest.advanceTimersByTimeAsync(seconds * 1000));

beforeEach(() => jest.useFakeTimers());

afterEach(() => {
  secretsQueryClient.clear();
  jest.useRealTimers();
  jest.restoreAllMocks();
});

async function follow() {
  const api = new FakeSecretsApi(ordersApi());
  const wrapper = ({ children }: { children: ReactNode }) => (
    <TestApiProvider
      apis={[
        [secretsApiRef, api],
        [identityApiRef, identity],
      ]}
    >
      <SecretsQueryProvider>{children}</SecretsQueryProvider>
    </TestApiProvider>
  );
  const hook = renderHook(() => useEntitySecrets(ref), { wrapper });
  await pass(0);
  return { api, ...hook };
}

describe('secret health is asked for', () => {
  it('each 15 s', async () => {
    const { api, result, unmount } = await follow();
    expect(api.asked).toHaveLength(1);
    await pass(14);
    expect(api.asked).toHaveLength(1);
    await pass(17);
    expect(api.asked).toHaveLength(3);
    expect(result.current.result.state).toBe('loaded');
    unmount();
  });

  it('not while the page is hidden, and at once when it is seen again', async () => {
    const { api, unmount } = await follow();
    act(() => see('hidden'));
    await pass(60);
    expect(api.asked).toHaveLength(1);
    act(() => see('visible'));
    await pass(0);
    expect(api.asked).toHaveLength(2);
    unmount();
  });

  it('under the name of the user', async () => {
    const { unmount } = await follow();
    const keys = secretsQueryClient
      .getQueryCache()
      .getAll()
      .map(({ queryKey }) => queryKey.slice(0, 2));
    expect(keys).toContainEqual(['@user', 'user:default/ada']);
    unmount();
  });
});
