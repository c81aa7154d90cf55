import type { RenderedReleaseObject } from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import { ORDERS } from '../query/__fixtures__/ask';
import {
  binding,
  meta,
  NAMESPACE,
  rendered,
} from '../query/__fixtures__/objects';
import { snapshotOf } from '../query/__fixtures__/world';
import { renderedReleaseOf } from './renderedReleaseOf';

const DEV = binding('development', 'orders-api-1');

function releaseOf(...releases: readonly RenderedReleaseObject[]) {
  const { controlPlane } = snapshotOf({ rendered: releases });
  return renderedReleaseOf(controlPlane, ORDERS, DEV);
}

const own = rendered('development', ['a']);

describe('the rendered release of a binding', () => {
  it('is the one that its owner and fields name', () => {
    expect(releaseOf(rendered('staging', ['b']), own)).toBe(own);
  });

  it.each([
    [
      'of the observability plane',
      { targetPlane: 'observabilityplane' as const },
    ],
    ['of another environment', { environment: 'staging' }],
    ['of another project', { project: 'billing' }],
    ['of another component, whatever its name', { component: 'orders' }],
    [
      'in another namespace',
      { meta: meta(own.meta.name, { namespace: 'other' }) },
    ],
    [
      'of a binding of the same name that was replaced',
      {
        meta: meta(own.meta.name, {
          namespace: NAMESPACE,
          owner: { kind: 'ReleaseBinding', name: DEV.meta.name, uid: 'old' },
        }),
      },
    ],
  ])('is never one %s', (_, changes) => {
    expect(releaseOf({ ...own, ...changes })).toBeUndefined();
  });

  it('may be one without an owner, as older releases have them', () => {
    const { owner: _, ...ownerless } = own.meta;
    const legacy = { ...own, meta: ownerless };
    expect(releaseOf(legacy)).toBe(legacy);
  });
});
