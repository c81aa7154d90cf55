import { act, renderHook } from '@testing-library/react';
import type { ReactNode } from 'react';
import { MemoryRouter, useNavigate } from 'react-router-dom';
import { useUrlState } from './useUrlState';

const read = (params: URLSearchParams) => params.get('open') ?? '';

function write(params: URLSearchParams, open: string): URLSearchParams {
  const next = new URLSearchParams(params);
  next.set('open', open);
  return next;
}

function renderUrl() {
  return renderHook(
    () => ({ url: useUrlState(read, write), navigate: useNavigate() }),
    {
      wrapper: ({ children }: { readonly children: ReactNode }) => (
        <MemoryRouter initialEntries={['/?open=a&other=1']}>
          {children}
        </MemoryRouter>
      ),
    },
  ).result;
}

describe('what is shown', () => {
  it('is read from the address', () => {
    expect(renderUrl().current.url.state).toBe('a');
  });

  it('is pushed as a step that can be taken back', () => {
    const result = renderUrl();
    act(() => result.current.url.push('b'));
    expect(result.current.url.state).toBe('b');
    act(() => result.current.navigate(-1));
    expect(result.current.url.state).toBe('a');
  });

  it('is replaced without a step of its own', () => {
    const result = renderUrl();
    act(() => result.current.url.push('b'));
    act(() => result.current.url.replace('c'));
    act(() => result.current.navigate(-1));
    expect(result.current.url.state).toBe('a');
  });

  it('is the same object until the address changes', () => {
    const result = renderUrl();
    const { url } = result.current;
    act(() => result.current.url.replace('a'));
    expect(result.current.url.state).toBe(url.state);
  });
});
