import type { PlatformUrlState } from './urlState';

/** What the back end is asked for what the address says. */
export function storesQueryOf(url: PlatformUrlState) {
  const { filters, q, page, size, open, warned } = url;
  const { env, status, provider, plane, store } = filters;
  const { project, namespace, component } = filters;
  const text = q.trim();
  return {
    filters: {
      environment: env,
      severity: status,
      provider,
      plane,
      store,
      project,
      namespace,
      component,
      // A comma would read as two values.
      q: text ? [text] : [],
      warned: warned ? ['true'] : [],
      open: open ? [open] : [],
    },
    offset: (page - 1) * size,
    limit: size,
  };
}

/** All stores of one plane: so many stand on one page. */
export function storesOfPlane(plane: string) {
  return { filters: { plane: [plane] }, offset: 0, limit: 200 };
}
